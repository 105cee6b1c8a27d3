using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class ClosestMatch
{
    /// <summary>The known word with the fewest differing letters, if few enough differ.</summary>
    /// <param name="word">The mistyped word.</param>
    /// <param name="known">The words there are.</param>
    public static string? To(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        var most = Math.Max(2, word.Length / 3);
        return known
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    /// <summary>What to tell the user: the closest word, or every word where they are few.</summary>
    public static Phrase Hint(string word, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        const int FewEnoughToList = 16;
        if (To(word, known) is { } closest)
        {
            return new($"，是否指 '{closest}'？", $"; did you mean '{closest}'?");
        }

        return known.Count > FewEnoughToList
            ? new("。", ".")
            : new($"；可用：{string.Join('、', known)}。", $"; there are: {string.Join(", ", known)}.");
    }

    /// <summary>Letters to insert, delete, replace or swap with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= to.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var isSame = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
                var replaced = rows[i - 1, j - 1] + (isSame ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
