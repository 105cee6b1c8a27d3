namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>Texts as PostgreSQL can keep them: the character NUL, which it refuses, as an escape.</summary>
internal static class PostgresText
{
    private const string Escape = "\uE000";

    public static string ToStored(string text) => text.AsSpan().IndexOfAny('\0', Escape[0]) < 0
        ? text
        : text.Replace(Escape, Escape + "1", StringComparison.Ordinal)
            .Replace("\0", Escape + "0", StringComparison.Ordinal);

    public static string FromStored(string text) => text.Contains(Escape[0], StringComparison.Ordinal)
        ? text.Replace(Escape + "0", "\0", StringComparison.Ordinal)
            .Replace(Escape + "1", Escape, StringComparison.Ordinal)
        : text;
}
