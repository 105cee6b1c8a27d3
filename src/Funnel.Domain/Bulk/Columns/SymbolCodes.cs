using System.Collections.Frozen;
using System.Linq.Expressions;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Numbers the texts of a code or id column as they are met; 0 is a missing value.</summary>
internal abstract class SymbolCodes<T>(string column)
{
    private readonly Dictionary<string, int> _codeOfText = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [""];

    /// <summary>The text of each number; the first is that of a missing value.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public static SymbolCodes<T> For(SymbolColumn<T> column) => column.Accept(new OfColumn());

    /// <summary>The number of what a fact holds.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="mayAdd">Whether a text not met before gets a number; else it counts as missing.</param>
    public abstract int CodeOf(T fact, bool mayAdd);

    /// <summary>The same as code.</summary>
    public abstract Expression Reading(ReadingCode<T> code, bool mayAdd);

    /// <summary>The number of a text, a new one where it was not met before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        if (!TryGet(text, out var code))
        {
            if (text.IsEmpty)
            {
                throw new ArgumentException($"A value of the column '{column}' has an empty text.", nameof(text));
            }

            code = _texts.Count;
            _texts.Add(text.ToString());
            _codeOfText.Add(_texts[code], code);
        }

        return code;
    }

    public bool TryGet(ReadOnlySpan<char> text, out int code) =>
        _codeOfText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out code);

    /// <summary>
    /// The numbers as a layout keeps them: never empty, so that a column missing throughout is a symbol still.
    /// </summary>
    public FrozenDictionary<string, int> Freeze() => _codeOfText.Count > 0
        ? _codeOfText.ToFrozenDictionary(StringComparer.Ordinal)
        : new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 1 }.ToFrozenDictionary(StringComparer.Ordinal);

    private sealed class OfColumn : ISymbolColumnVisitor<T, SymbolCodes<T>>
    {
        public SymbolCodes<T> Visit<TSymbol>(SymbolColumn<T, TSymbol> column)
            where TSymbol : struct => new SymbolCodes<T, TSymbol>(column);
    }
}
