namespace Funnel.Domain.Bulk.Columns;

/// <summary>Appends to a code or id column of a table that is being built.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class SymbolAppender<T>
{
    private readonly SymbolStage<T> _stage;

    internal SymbolAppender(SymbolStage<T> stage) => _stage = stage;

    /// <summary>
    /// Appends a value by its exchange text; empty where it is missing. A text met before costs no memory.
    /// </summary>
    public void Append(ReadOnlySpan<char> text) => _stage.Append(text);

    /// <summary>
    /// The number of an exchange text in this column, to be appended as often as wanted without looking the text up.
    /// </summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public int CodeOf(ReadOnlySpan<char> text) => _stage.CodeOf(text);

    /// <summary>Appends a value by the number <see cref="CodeOf"/> gave; 0 where it is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No text has the number.</exception>
    public void AppendCode(int code)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(code, _stage.Texts.Count);
        _stage.AppendCode(code);
    }
}
