using System.Text;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>
/// Lets a dictionary or set with text keys be asked with the UTF-8 of a row's value, so that a value met before costs
/// no string.
/// </summary>
/// <example>
/// <code>
/// var numbers = new Dictionary&lt;string, int&gt;(Utf8Comparer.Ordinal);
/// var byUtf8 = numbers.GetAlternateLookup&lt;ReadOnlySpan&lt;byte&gt;&gt;();
/// </code>
/// </example>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int OnStack = 256;

    private Utf8Comparer()
    {
    }

    public static Utf8Comparer Ordinal { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        Ascii.Equals(alternate, other) || SameUtf8(alternate, other);

    public int GetHashCode(string obj)
    {
        var length = Encoding.UTF8.GetByteCount(obj);
        Span<byte> utf8 = length <= OnStack ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(obj, utf8);
        return GetHashCode(utf8);
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = new HashCode();
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);

    // UTF-8 never has fewer bytes than UTF-16 has units, and never more than three for each.
    private static bool SameUtf8(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length < text.Length || utf8.Length > 3 * text.Length)
        {
            return false;
        }

        Span<char> decoded = utf8.Length <= OnStack ? stackalloc char[OnStack] : new char[utf8.Length];
        return text.AsSpan().SequenceEqual(decoded[..Encoding.UTF8.GetChars(utf8, decoded)]);
    }
}
