using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Reports;

[Properties(Arbitrary = new[] { typeof(ReportProperties) })]
public sealed class ReportProperties
{
    public static Arbitrary<Case> Cases => Arb.From(
        AnyCase.All.Select(any => new Case(any)),
        c => AnyCase.Smaller(c.Any).Select(any => new Case(any)));

    [Property]
    public bool LostReasons_OfEveryTable_AddUp(Case c)
    {
        var report = LostReasonAnalysis.Of(c.Figures, c.Standard);
        var toAnotherCar = report.Total.Reasons.Take(2).Sum(reason => reason.Cards);
        return report.Total.Total == c.Count("lost-prospects")
            && report.Tables[0].Rows.Sum(row => row.Total) == report.Total.Total
            && report.Tables[1].Rows.Sum(row => row.Total) == report.Total.Total
            && report.Tables[2].Rows.Sum(row => row.Total) == toAnotherCar
            && report.Total.Reasons.Where(reason => reason.Reason != LostReason.Unknown).All(reason =>
                reason.Cards == c.Count($"lost-{Codes.Of<LostReason>().CodeOf(reason.Reason)}-share"));
    }

    [Property]
    public bool FunnelSteps_OfEveryGroup_NeverGrow(Case c)
    {
        var report = SalesFunnel.Of(
            c.Figures.By(Dimensions.Dealer, Dimensions.Consultant), FunnelBenchmark.Peers, customers: null);
        return report.Groups.Append(report.Total).All(group =>
            group.Steps.Zip(group.Steps.Skip(1)).All(pair => pair.First.Count >= pair.Second.Count)
            && group.Steps.Where(step => step.Stage >= FunnelStage.Filed).All(step => step.Recorded <= step.Count)
            && group.Steps.All(step => step.Lost >= 0 && step.Rate is not (< 0 or > 1))
            && group.Weakest is not { ExtraDeliveries: < -1e-9 })
            && report.Total.Steps.Zip(Enumerable.Range(0, 7)).All(step =>
                step.First.Count == report.Groups.Sum(group => group.Steps[step.Second].Count))
            && report.Total.Steps[^5].Count == c.Count("new-prospects")
            && report.Total.Steps[^1].Count == c.Count("new-close-rate")
            && (c.Count("lead-volume") == 0 ? FunnelStage.Traffic : FunnelStage.Leads) == report.Total.Steps[0].Stage;
    }

    [Property]
    public bool Composition_OfEveryGroup_AddsUpAndNeverExceedsItsBase(Case c)
    {
        var report = DealConversion.Of(c.Figures.By(Dimensions.Channel, Dimensions.Consultant));
        return report.Rows.Append(report.Total).All(row =>
            row.Retail.Composition.Delivered == row.Ledger.Delivered
            && Parts(row.Retail).All(part => part.Converted <= part.Base))

            // Of each consultant new prospects are those filed, and what came of cards is of those owned.
            && report.Total.Retail.NewShowroom.Base + report.Total.Retail.NewOutreach.Base
                == report.Total.Ledger.Created
            && report.Rows.Sum(row => row.Retail.OpeningProspects.Base) == report.Total.Retail.OpeningProspects.Base;
    }

    [Property]
    public bool StructureCells_OfEveryStock_AddUpToItsKpis(Case c)
    {
        var report = CustomerStructure.Of(c.Figures, c.Standard);
        return report.Closing == c.Count("closing-prospects")
            && report.Cells.Where(cell => cell.HasVisited).Sum(cell => cell.Cards) == c.Count("visited-share")
            && report.Cells.Where(cell => cell.Age.MoreThan >= 60).Sum(cell => cell.Cards)
                == c.Count("card-age-over-60-share")
            && report.By(cell => cell.Level).All(level => level.Cards == c.Count($"level-share-{level.Key}"));
    }

    [Property]
    public bool LevelBoard_OnItsLastDay_IsTheStructure(Case c)
    {
        var board = LevelBoard.Of(c.History, c.Figures, c.Standard);
        var levels = CustomerStructure.Of(c.Figures, c.Standard).By(cell => cell.Level).ToDictionary();
        return board.Days.Count == c.Period.Days
            && board.Days[^1].Levels.All(level => level.Cards == levels.GetValueOrDefault(level.Level));
    }

    [Property]
    public bool Progress_AtItsEnd_IsTheFilings(Case c)
    {
        var report = LeadCollectionProgress.Of(c.Figures, []);
        return report.Latest.Total == c.Count("new-prospects")
            && report.Latest.Cumulative[1].Cards == c.Count("new-phone-prospects");
    }

    [Property]
    public bool Sections_OfConversions_AddUpToTheTotal(Case c)
    {
        var orders = OrderConversion.Of(c.Figures, c.Standard);
        var effect = FollowUpEffect.Of(c.Figures, c.Standard);
        return orders.Sections.All(section => AddsUp(section, orders.Total))
            && AddsUp(effect.Contacts, effect.ContactsTotal) && AddsUp(effect.Consultants, effect.ConsultantTotal);
    }

    [Property]
    public bool Reports_AsOfADay_DoNotSeeWhatCameLater(AnyCase c) =>
        Print(new(c)) == Print(new(c with { Story = c.Story.Until(c.Period.AsOf) }));

    private static string Print(Case c)
    {
        var board = LevelBoard.Of(c.History, c.Figures, c.Standard);
        var funnel = SalesFunnel.Of(c.Figures.By(Dimensions.Consultant), FunnelBenchmark.Peers);
        var structure = CustomerStructure.Of(c.Figures, c.Standard);
        return string.Join('\n', board.Rows.Select(row => $"{row.Card.Card} {string.Join(' ', row.Marks)}"))
            + string.Join('\n', funnel.Groups.Select(group => $"{group.Key} {string.Join(' ', group.Steps)}"))
            + string.Join('\n', structure.Cells)
            + RetailRates.Of(c.Figures).Conversion;
    }

    private static Conversion[] Parts(RetailConversion retail) =>
        [retail.OpeningOrders, retail.OpeningProspects, retail.NewShowroom, retail.NewOutreach];

    private static bool AddsUp(ReportSection section, IReadOnlyList<KpiValue> total) => total.Select((value, place) =>
        value.Numerator == section.Rows.Sum(row => row.Values[place].Numerator)
        && (value.Denominator ?? 0) == section.Rows.Sum(row => row.Values[place].Denominator ?? 0)).All(holds => holds);

    public sealed class Case(AnyCase any)
    {
        public AnyCase Any => any;

        public Domain.Periods.ReportingPeriod Period => any.Period;

        public FunnelHistory History { get; } = any.Story.ToHistory();

        public SalesStandard Standard { get; } = SalesStandards.All.First(s => s.Scale == any.Story.Scale);

        public Figures Figures =>
            field ??= Standard.Figures(new FactBook(History, any.Period, OwnerContactSchedules.Lotus));

        public long Count(string kpi) =>
            Figures.Of(Standard.Kpis.Get(kpi)).Table.Total[0].Numerator;

        public override string ToString() => any.ToString();
    }
}
