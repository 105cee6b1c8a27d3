using Funnel.Domain.Audit;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Restatement;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Audit;

/// <summary>October 2010 of a story, audited with all that became known later.</summary>
internal static class AuditedStory
{
    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("MM-dd");

    public static EntryBook Book(Story story, AuditPolicy? policy = null, params MonthClose[] closes)
    {
        var history = story.ToHistory();
        return EntryBook.Of(
            history,
            EntryBook.WithAllKnown(history, new(2010, 10, 1), new(2010, 10, 31)),
            policy,
            closes);
    }

    /// <summary>October of dealer D1, closed on a day.</summary>
    public static MonthClose Close(string on) => new(
        new DealerId("D1"), new YearMonth(2010, 10), new(2010, 10, 31), Words.DayOf(on), "gps", []);

    /// <summary>
    /// What a rule found: flagged of looked at, then each finding with its consultant, members and days.
    /// </summary>
    public static string Found(AuditRule rule, EntryBook book)
    {
        var report = AuditReport.Of(book, [rule]);
        var count = report.Counts[0];
        var findings = report.Findings.Select(finding =>
            $"{finding.Consultant}: {string.Join(' ', finding.Members)} "
            + $"({string.Join(' ', finding.On.Select(Days.Format))})");
        return string.Join("; ", findings.Prepend($"{count.Flagged}/{count.Looked}"));
    }
}
