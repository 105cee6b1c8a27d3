using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Tests.Restatement;

public sealed class RecordingsTests
{
    private const int Cases = 120;

    /// <summary>The laws are worth what the histories reach that they are tried on.</summary>
    [Fact]
    public void Histories_ThatLawsAreTriedOn_HoldEverythingThatIsCorrected()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var c in Recordings.Cases.Generator.Sample(Cases, 50))
        {
            foreach (var what in Recorded(c).Concat(Restated(c)).Distinct())
            {
                reached[what] = reached.GetValueOrDefault(what) + 1;
            }
        }

        string[] wanted =
        [
            "void", "amendment", "amendment of a filing", "amendment into another month", "void of a void",
            "amendment of an amendment", "void and amendment of a card on one day", "record voided",
            nameof(CardMove.MergeInto), nameof(CardMove.Unmerge), nameof(CardMove.Transfer),
            .. Enum.GetValues<RestatementCause>()
                .Except([RestatementCause.Matured, RestatementCause.MasterData, RestatementCause.Definition])
                .Select(cause => $"cause {cause}"),
        ];
        Assert.Equal([], wanted.Where(what => reached.GetValueOrDefault(what) < 4));
    }

    /// <summary>What the rows say that stands, whether it changes a figure or not.</summary>
    private static IEnumerable<string> Recorded(RecordedCase c)
    {
        var story = c.Case.Story;
        var recorded = story.Record();
        var refused = recorded.Issues.Where(issue => issue is { IsError: true, Field: "target" })
            .Select(issue => issue.Row).ToHashSet();
        var taken = story.Corrections.Where(one => !refused.Contains(one.Row)).ToList();
        var ids = taken.ToDictionary(one => one.What.Entry.Row!, one => one.What);
        return
        [
            .. taken.Select(one => NameOf(one.What, ids.GetValueOrDefault(one.What.Target))),
            .. taken.Where(one => one.What.RightEvent is { } e && story.Events.Any(row =>
                    row.Event.Entry!.Row == one.What.Target && row.Event.On.ToYearMonth() != e.On.ToYearMonth()))
                .Select(_ => "amendment into another month"),
            .. taken.GroupBy(one => (one.Card, one.What.RecordedOn)).Where(day =>
                    day.Any(one => one.What.IsVoid) && day.Any(one => !one.What.IsVoid))
                .Select(_ => "void and amendment of a card on one day"),
            .. story.Voided.Count > 0 ? ["record voided"] : Array.Empty<string>(),
            .. recorded.Cards.SelectMany(card => card.Events).Where(c.IsBetween).Select(e => e.Move.ToString()),
        ];
    }

    private static string NameOf(RowCorrection what, RowCorrection? corrected) => (what.IsVoid, corrected) switch
    {
        (true, { IsVoid: true }) => "void of a void",
        (false, { IsVoid: false }) => "amendment of an amendment",
        (true, _) => "void",
        _ => what.RightFiling is null ? "amendment" : "amendment of a filing",
    };

    private static IEnumerable<string> Restated(RecordedCase c)
    {
        var standard = ClockProperties.StandardOf(c.Case.Story);
        var report = RestatementReport.Of(
            c.Case.Story.ToHistory(),
            standard,
            standard.Kpis.All,
            c.Reported,
            c.Reported.KnownBy(c.Second),
            [Dimensions.Consultant]);
        return report.Groups.SelectMany(figure => figure.Lines).Select(line => $"cause {line.Cause}");
    }
}
