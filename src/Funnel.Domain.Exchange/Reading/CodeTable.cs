using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The codes of a field, asked with the UTF-8 of a row's value.</summary>
/// <remarks>
/// A field has a dozen codes at most, told apart mostly by their length: comparing beats hashing, and makes no string.
/// </remarks>
internal sealed class CodeTable<TValue>
    where TValue : struct, Enum
{
    private readonly (byte[] Code, TValue Value)[] _entries;

    public CodeTable(CodeBook<TValue> book)
        : this(book, book.Values)
    {
    }

    /// <summary>Only some values of a book may stand in the field.</summary>
    public CodeTable(CodeBook<TValue> book, IEnumerable<TValue> values)
    {
        _entries = [.. values.Select(value => (Encoding.UTF8.GetBytes(book.CodeOf(value)), value))];
        Codes = [.. _entries.Select(entry => book.CodeOf(entry.Value))];
        OneOf = Expectations.OneOf(Codes);
    }

    public IReadOnlyList<string> Codes { get; }

    public Phrase OneOf { get; }

    public bool TryGet(ReadOnlySpan<byte> code, out TValue value)
    {
        foreach (var (known, found) in _entries)
        {
            if (code.SequenceEqual(known))
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }
}
