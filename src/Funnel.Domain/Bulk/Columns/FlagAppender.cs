namespace Funnel.Domain.Bulk.Columns;

/// <summary>Appends to a flag column of a table that is being built.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FlagAppender<T>
{
    private readonly FlagStage<T> _stage;

    internal FlagAppender(FlagStage<T> stage) => _stage = stage;

    /// <summary>Appends an answer.</summary>
    public void Append(bool flag) => _stage.Append(flag);
}
