using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The programs of the guide's further pages; what stands between two markers is printed there.</summary>
internal static class GuidePages
{
    public static (CardState Now, CardState Then, long Signed, long Stock) Anchors(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, CardId card)
    {
        // example: anchors
        var facts = new FactBook(history, period, standard.OwnerContacts);
        var now = facts.Of(FactKinds.Cards, Anchor.AsOf).Single(fact => fact.Card == card);
        var then = facts.Of(FactKinds.Cards, Anchor.Cut).Single(fact => fact.Card == card);
        var signed = Kpi.Count(
            "own-signed", "已签", "Signed", Source.Ours,
            FactKinds.Cards.AsOf(CardSets.New & CardColumns.OrderSignedOn <= Day.AsOf));
        var stock = Kpi.Count("own-open", "在跟", "Open", Source.Ours, FactKinds.Cards.AtCut(CardSets.Closing));
        var total = standard.Figures(history, period).Of(signed, stock).Table.Total;
        // end
        return (now.State, then.State, total.Get("own-signed").Numerator, total.Get("own-open").Numerator);
    }

    public static (SalesStandard Ours, CustomerCard? Card) Scale(
        SalesStandard standard, CardFiling filing, LocalDate today)
    {
        // example: own-scale
        var scale = new LevelScale(
            new("自有级别", "Our levels"),
            new Level(new("hot"), new("热", "hot"), Source.Ours)
            {
                BuysWithin = Period.FromDays(10), ContactInterval = Period.FromDays(3),
            },
            new Level(new("warm"), new("温", "warm"), Source.Ours) { ContactInterval = Period.FromDays(14) });
        var dormancy = new DormancyRule(30, ContactContents.TestDrive, Source.Ours);
        var ours = standard with { Code = "ours", Scale = scale, Dormancy = dormancy };
        var isFiled = ours.File(filing with { Level = new("hot") }, today).TryGet(out var card, out var reasons);
        // end
        return isFiled && reasons.Count == 0 ? (ours, card) : (ours, null);
    }

    public static (KpiTable Counted, KpiTable Kept) Engines(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, Kpi rate)
    {
        // example: engines
        var figures = standard.Figures(history, period).Of(rate).By(Dimensions.Consultant);
        var counted = figures.Table;
        var kept = standard.Figures(standard.Keep(history, period, Dimensions.Consultant))
            .Of(rate).By(Dimensions.Consultant).Table;
        // end
        return (counted, kept);
    }

    public static KpiValue Opaque(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, TextWriter Console)
    {
        // example: opaque
        var marked = Condition<CardFacts>.Opaque(
            new("编号以 K 开头", "an id with K"), card => card.Card.Value.StartsWith('K'));
        var own = Kpi.Count(
            "own-marked", "标记", "Marked", Source.Ours, FactKinds.Cards.AtCut(CardSets.Closing & marked));
        var figures = standard.Figures(history, period).Of(own);
        var value = figures.Table.Total.Get("own-marked");
        try
        {
            figures.Keep();
        }
        catch (NotSupportedException refusal)
        {
            Console.WriteLine(refusal.Message);
        }
        // end
        return value;
    }

    public static (IReadOnlyList<CardEvent>? Read, string Answer, string Table) Json(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, CustomerCard card, LocalDate today)
    {
        // example: json
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddFunnel(Language.En);
        var written = JsonSerializer.Serialize(card.Events, options);
        var read = JsonSerializer.Deserialize<List<CardEvent>>(written, options);
        var answer = JsonSerializer.Serialize(standard.Move(card, new CardEvent.OrderSigned(today), today), options);
        var table = JsonSerializer.Serialize(standard.Figures(history, period).By(Dimensions.Dealer).Table, options);
        // end
        return (read, answer, table);
    }
}
