using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Worklists;
using Funnel.Samples.Native;
using NodaTime;

// What a native or a trimmed program can do: all of it. Every line is the same where code is compiled as it runs.
var october = ReportingPeriod.Month(2010, 10);
foreach (var standard in SalesStandards.All)
{
    var facts = new FactBook(Showroom.Of(standard), october, standard.OwnerContacts);
    var differences = Linq.Differences(
        standard.Figures(facts), Linq.Of(facts), [Dimensions.Dealer, Dimensions.Consultant]);
    Console.WriteLine($"{standard.Code}: LINQ counts otherwise: [{string.Join(' ', differences)}]");
}

var gps = SalesStandards.Gps;
var history = Showroom.Of(gps);
var figures = gps.Figures(history, october);
var rate = gps.Kpis.Get("order-rate");
Console.WriteLine($"all: {figures.Table.Total.Get(rate.Id)}; by C-1: {figures.By(Dimensions.Consultant)["C-1"][rate]}");
Console.WriteLine($"members: {string.Join(' ', figures.Members(rate))}");
foreach (var part in figures.Explain(new("K-2"), rate)[0].Parts)
{
    Console.WriteLine($"K-2 {(part.Holds ? "yes" : "no")}: {part.Condition.En} ({part.Found})");
}

var cards = new FactBook(history, october, gps.OwnerContacts).Of(FactKinds.Cards, Anchor.AsOf);
var overdue = new CardsOnList<CardFacts>(CardWorklists.Overdue, Showroom.Today, gps.Scale, FactKinds.Cards.Map);
Console.WriteLine($"overdue: {string.Join(' ', overdue.Evaluate(cards).Select(card => card.Card))}");
foreach (var condition in (Condition<Visit>[])
[
    Visit.At.Is(new(2)),
    !Visit.At.In(new(1), new(2)),
    Visit.For.Is(VisitReason.Repair) & Visit.Came < Visit.Left,
    Visit.Left >= new LocalDate(2010, 10, 5) | Visit.Worked <= 1,
])
{
    var found = Visit.All.Where(condition.ToExpression().Compile()).Select(visit => visit.Number);
    Console.WriteLine($"{condition.Words.En}: {string.Join(' ', found)}");
}

var json = StandardJson.Write(gps);
Console.WriteLine($"json: {StandardJson.Write(StandardJson.Read(json).Standard!) == json}");
