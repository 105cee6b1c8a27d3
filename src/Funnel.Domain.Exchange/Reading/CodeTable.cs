using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The codes of a field, asked with the UTF-8 of a row's value.</summary>
/// <remarks>
/// A field has a dozen codes at most, told apart mostly by their length: comparing beats hashing, and makes no string.
/// </remarks>
internal sealed class CodeTable<TValue>
    where TValue : struct
{
    private readonly (byte[] Code, TValue Value)[] _entries;

    public CodeTable(ICodes<TValue> codes, IEnumerable<TValue> values)
    {
        Codes = [.. values.Select(codes.CodeOf)];
        _entries = [.. values.Select(value => (Encoding.UTF8.GetBytes(codes.CodeOf(value)), value))];
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
