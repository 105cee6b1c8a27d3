using System.Text.RegularExpressions;
using Funnel.Domain.Exchange;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Findings that say the same of different rows.</summary>
/// <param name="Example">The first of them.</param>
/// <param name="Count">How many there are.</param>
internal sealed partial record FindingKind(DatasetFinding Example, int Count)
{
    /// <summary>The kinds among findings, the most frequent first.</summary>
    public static IReadOnlyList<FindingKind> Among(IReadOnlyList<DatasetFinding> findings) =>
    [
        .. findings
            .GroupBy(finding => (finding.File, finding.Column, Particulars().Replace(finding.Message.En, "…")))
            .Select(kind => new FindingKind(kind.First(), kind.Count()))
            .OrderByDescending(kind => kind.Count),
    ];

    /// <summary>An id, a date or a number: what differs from row to row.</summary>
    [GeneratedRegex(@"\S*\d\S*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Particulars();
}
