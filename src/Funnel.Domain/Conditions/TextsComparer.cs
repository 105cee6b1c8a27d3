namespace Funnel.Domain.Conditions;

/// <summary>Compares texts that facts are grouped by, exactly, so that a group is found without a key made.</summary>
internal sealed class TextsComparer : IEqualityComparer<string[]>
{
    public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(string[] obj) => HashOf(obj);

    public static int HashOf(string[] texts)
    {
        var hash = texts.Length;
        foreach (var text in texts)
        {
            hash = (hash * 31) + StringComparer.Ordinal.GetHashCode(text);
        }

        return hash;
    }
}
