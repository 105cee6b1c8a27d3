using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>The laws of the two clocks, over histories with delays, corrections, merges and transfers.</summary>
[Properties(MaxTest = Runs.OfTables, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class ClockProperties
{
    private static readonly Dictionary<LevelScale, SalesStandard> Standards = LevelScales.All.ToDictionary(
        scale => scale, scale => SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) });

    [Property]
    public bool Report_KnownOnADay_IsThatWithoutTheRowsRecordedLater(RecordedCase c)
    {
        var period = c.Case.Period.KnownBy(c.First);
        return Tables(c.Case.Story, period).SequenceEqual(Tables(c.KnownBy(c.First), period));
    }

    [Property]
    public bool Report_OfWhatHappenedByItsDay_IsThatOfEverything(RecordedCase c)
    {
        var period = c.Case.Period.KnownBy(c.First);
        return Tables(c.Until(period.AsOf), period).SequenceEqual(Tables(c.Case.Story, period));
    }

    [Property]
    public bool Truncation_AtTheDayLookedAt_CommutesWithThatAtTheDayOfKnowledge(RecordedCase c)
    {
        var period = c.Case.Period.KnownBy(c.First);
        var known = c with { Case = c.Case with { Story = c.KnownBy(c.First) } };
        var cut = c with { Case = c.Case with { Story = c.Until(period.AsOf) } };
        return Tables(known.Until(period.AsOf), period).SequenceEqual(Tables(cut.KnownBy(c.First), period));
    }

    [Property(MaxTest = Runs.OfStores)]
    public bool Close_MadeWithWhatWasKnown_RecomputesFromEverything(RecordedCase c)
    {
        var story = c.Case.Story;
        var month = c.Case.Period.To.ToYearMonth();
        var day = LocalDate.Max(c.First, month.ToDateInterval().End);
        var close = MonthCloses.Close(c.KnownBy(day).ToHistory(), StandardOf(story), new("D1"), month, day);
        return MonthCloses.Recompute(story.ToHistory(), StandardOf(story), close).All(check => check.IsIntact);
    }

    [Property(MaxTest = Runs.OfStores)]
    public bool Erasure_OfWhoItIs_ChangesNoFigure(RecordedCase c)
    {
        var (erased, personal) = (Recordings.Erased(c.Case.Story), Recordings.Personal(c.Case.Story));
        var (standard, by) = (StandardOf(erased), new[] { Dimensions.Consultant });
        var month = c.Case.Period.To.ToYearMonth();
        var day = LocalDate.Max(c.First, month.ToDateInterval().End);
        return Tables(erased, c.Reported).SequenceEqual(Tables(personal, c.Reported))
            && MonthCloses.Close(erased.ToHistory(), standard, new("D1"), month, day)
                .Equals(MonthCloses.Close(personal.ToHistory(), standard, new("D1"), month, day))
            && Figures(erased).SequenceEqual(Figures(personal));

        IEnumerable<RestatedFigure> Figures(Story story)
        {
            var report = RestatementReport.Of(
                story.ToHistory(), standard, standard.Kpis.All, c.Reported, c.Restated, by);
            return report.Total.Concat(report.Groups);
        }
    }

    [Property]
    public bool Rows_RecordedOnTheirOwnDay_AreThoseThatTellNothingOfIt(AnyCase c)
    {
        var told = Recordings.Told(c.Story, _ => 0);
        var period = c.Period;
        return Tables(told, period).SequenceEqual(Tables(c.Story, period));
    }

    [Property]
    public bool Restatement_OfAnyTwoDays_AddsUpInEveryGroup(RecordedCase c)
    {
        var (reported, restated) = (c.Case.Period.KnownBy(c.First), c.Case.Period.KnownBy(c.Second));
        var story = c.Case.Story;
        var standard = StandardOf(story);
        var report = RestatementReport.Of(
            story.ToHistory(), standard, standard.Kpis.All, reported, restated, [Dimensions.Consultant]);
        var (before, after) = (Table(story, reported), Table(story, restated));
        return report.Total.Index().All(one =>
                one.Item.Reported == before.Total[one.Index]
                && one.Item.Restated == after.Total[one.Index]
                && AddsUp(one.Item))
            && report.Groups.All(figure =>
                figure.Reported == before[figure.Group][figure.Reported.Kpi]
                && figure.Restated == after[figure.Group][figure.Restated.Kpi]
                && AddsUp(figure));
    }

    [Property]
    public bool Void_OfAVoid_IsAsIfThereWereNeither(RecordedCase c)
    {
        var story = c.Case.Story with { Corrections = [] };
        if (story.Events.FirstOrDefault(entry => entry.Event.Entry?.Row is not null) is not { Event: { } e } entry)
        {
            return true;
        }

        var day = NotBefore(c.Second, e);
        RowCorrection voids = new(e.Entry!.Row!, CorrectionCause.TestRecord, new() { Row = "v1", RecordedOn = day });
        RowCorrection restores = new("v1", CorrectionCause.TestRecord, new() { Row = "v2", RecordedOn = day });
        var both = story with { Corrections = [(entry.Card, voids, 5000), (entry.Card, restores, 5001)] };
        return both.Record().Cards.SequenceEqual(story.Record().Cards);
    }

    [Property]
    public bool Amendment_ToItself_ChangesNothing(RecordedCase c)
    {
        var story = c.Case.Story with { Corrections = [] };
        var corrections = story.Events
            .Where(entry => entry.Event.Entry?.Row is not null)
            .Select((entry, n) => (
                entry.Card,
                new RowCorrection(
                    entry.Event.Entry!.Row!,
                    CorrectionCause.WrongEvent,
                    new() { RecordedOn = NotBefore(c.Second, entry.Event) })
                {
                    RightEvent = entry.Event,
                },
                (long)(5000 + n)));
        var amended = story with { Corrections = [.. corrections] };
        return amended.Record().Cards.SequenceEqual(story.Record().Cards);
    }

    [Property]
    public bool Void_OfTheLastRow_IsTheCardBeforeIt(RecordedCase c)
    {
        var story = c.Case.Story with { Corrections = [] };
        if (story.Events is not [.., { Event.Entry.Row: { } row } last])
        {
            return true;
        }

        Entry entry = new() { RecordedOn = NotBefore(c.Second, last.Event) };
        RowCorrection voids = new(row, CorrectionCause.EnteredTwice, entry);
        var voided = story with { Corrections = [(last.Card, voids, 5000)] };
        var without = story with { Events = [.. story.Events.SkipLast(1)] };
        return voided.Record().Cards.SequenceEqual(without.Record().Cards);
    }

    // A correction is not recorded before what it corrects.
    private static LocalDate NotBefore(LocalDate day, CardEvent e) => LocalDate.Max(day, e.Entry?.RecordedOn ?? e.On);

    private static bool AddsUp(RestatedFigure figure) =>
        figure.Reported.Numerator + figure.Lines.Sum(line => line.Numerator) == figure.Restated.Numerator
        && (figure.Reported.Denominator is not { } denominator
            || denominator + figure.Lines.Sum(line => line.Denominator ?? 0) == figure.Restated.Denominator);

    internal static SalesStandard StandardOf(Story story) => Standards[story.Scale];

    private static KpiTable Table(Story story, ReportingPeriod period) => StandardOf(story)
        .Figures(story.ToHistory(), period).By(Dimensions.Consultant).Table;

    private static IEnumerable<KpiTable> Tables(Story story, ReportingPeriod period) =>
        [Table(story, period), StandardOf(story).Figures(story.ToHistory(), period).By(Dimensions.Dealer).Table];
}
