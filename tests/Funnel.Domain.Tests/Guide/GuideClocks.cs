using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Conditions;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about the two clocks; what stands between two markers is printed.</summary>
internal static class GuideClocks
{
    public static (KpiValue Reported, KpiValue Today, int Late) Clocks(SalesStandard standard, FunnelHistory history)
    {
        var rate = standard.Kpis.Get("new-close-rate");

        // example: clocks
        var october = ReportingPeriod.Month(2010, 10);
        var asReported = october.KnownBy(new(2010, 11, 3));
        var asKnownNow = october.KnownBy(new(2010, 12, 31));
        var reported = standard.Figures(history, asReported).Table.Total.Get(rate.Id);
        var now = standard.Figures(history, asKnownNow).Table.Total.Get(rate.Id);
        var why = RestatementReport.Of(history, standard, [rate], asReported, asKnownNow);
        foreach (var line in why.Total[0].Lines)
        {
            Console.WriteLine($"{line.Record} {line.Cause} {line.Numerator}/{line.Denominator}");
        }

        // end
        return (reported, now, why.Total[0].Lines.Count);
    }

    public static CardIndex Recorded(CardRules rules, CardFiling filing)
    {
        // example: recorded
        var recorder = new CardRecorder(rules);
        recorder.Add(filing with { Entry = new() { Row = "r-1" } }, row: 1);
        recorder.Add(
            filing.Card,
            new CardEvent.Delivered(new(2010, 10, 28))
            {
                Entry = new() { Row = "r-2", RecordedOn = new(2010, 11, 5), RecordedBy = "clerk" },
            },
            row: 2);
        var cards = recorder.Complete().Cards;
        var corrected = cards.Correct(filing.Card, new("r-2", CorrectionCause.WrongCustomer, new()
        {
            RecordedOn = new(2010, 11, 8),
        }));
        var then = corrected.Cards?.KnownBy(new(2010, 11, 7))[filing.Card];
        // end
        return then is null ? [] : [then];
    }

    public static (IReadOnlyList<CloseCheck> Altered, CorrectedHistory Corrected, int Touched) Closed(
        SalesStandard standard,
        FunnelHistory history,
        FunnelHistory withoutRecord,
        CardId card,
        RowCorrection correction)
    {
        // example: closed
        var close = MonthCloses.Close(history, standard, new("D1"), new(2010, 10), new(2010, 11, 3));
        var altered = MonthCloses.Recompute(history, standard, close).Where(check => check.IsAltered);
        var corrected = CorrectedHistory.Of(history, standard, [close], card, correction);
        foreach (var month in corrected.MonthsTouched)
        {
            Console.WriteLine($"{month.Dealer} {month.Month} was reported otherwise");
        }

        var touched = MonthCloses.Touched(history, withoutRecord, standard, [close]);
        // end
        return ([.. altered], corrected, touched.Count);
    }

    public static KpiTable Summed(SalesStandard standard, FunnelHistory history)
    {
        var october = ReportingPeriod.Month(2010, 10);
        var (asReported, asKnownNow) = (october.KnownBy(new(2010, 11, 3)), october.KnownBy(new(2010, 12, 31)));

        // example: restatement-facts
        var book = RestatementBook.Of(history, standard, standard.Kpis.All, asReported, asKnownNow);
        var change = Kpi.Average(
            "new-close-rate-change", "成交率分子变动", "Change of the new close rate's numerator", Source.Ours,
            RestatementFacts.Kind.AsOf(
                RestatementColumns.Kpi.Is(new("new-close-rate")) & RestatementColumns.Side.Is(KpiSide.Numerator)),
            Measure<RestatementFacts>.Sum(RestatementColumns.Delta));
        var sums = standard.Figures(book).Of(change).By(RestatementColumns.ByCause, Dimensions.Consultant).Table;
        // end
        return sums;
    }

    public static double? Complete(FunnelHistory history)
    {
        // example: development
        var dealers = EntryDevelopment.Of(history, knownOn: new(2010, 12, 31));
        var complete = EntryDevelopment.Sum(dealers).CompleteAfter(3);
        // end
        return complete;
    }
}
