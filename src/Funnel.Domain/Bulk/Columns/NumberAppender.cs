namespace Funnel.Domain.Bulk.Columns;

/// <summary>Appends to a number column of a table that is being built.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class NumberAppender<T>
{
    private readonly NumberStage<T> _stage;

    internal NumberAppender(NumberStage<T> stage) => _stage = stage;

    /// <summary>Appends a number, or null where it is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is <see cref="long.MaxValue"/>.</exception>
    public void Append(long? number) => _stage.Append(number);
}
