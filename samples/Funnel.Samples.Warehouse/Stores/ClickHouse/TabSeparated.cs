using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>Answers in ClickHouse's format TabSeparated: a row a line, special characters after a backslash.</summary>
internal static class TabSeparated
{
    private const string Missing = "\\N";

    public static List<string?[]> Rows(string text)
    {
        // Every row ends with a line feed, so nothing follows the last one.
        var lines = text.Split('\n');
        return [.. lines.Take(lines.Length - 1).Select(Cells)];
    }

    private static string?[] Cells(string line) =>
        [.. line.Split('\t').Select(cell => cell == Missing ? null : Unescape(cell))];

    private static string Unescape(string cell)
    {
        if (!cell.Contains('\\', StringComparison.Ordinal))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            text.Append(cell[i] == '\\' && i + 1 < cell.Length ? Letter(cell[++i]) : cell[i]);
        }

        return text.ToString();
    }

    private static char Letter(char escaped) => escaped switch
    {
        'b' => '\b',
        'f' => '\f',
        'r' => '\r',
        'n' => '\n',
        't' => '\t',
        '0' => '\0',
        _ => escaped,
    };
}
