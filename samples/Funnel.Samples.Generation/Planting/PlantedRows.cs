using System.Globalization;
using NodaTime;

namespace Funnel.Samples.Generation.Planting;

/// <summary>How each kind of oddity is planted; what it gives back are the cards or records.</summary>
internal static class PlantedRows
{
    // Longer after a month's end than its close.
    private const int AfterTheClose = 60;

    public static IReadOnlyList<(string Rule, Func<Plot, IReadOnlyList<string>> Plant)> All { get; } =
    [
        ("filed-at-delivery", plot => Times(3, n =>
        {
            var card = plot.File(plot.Day(n, 12));
            plot.Tell(card, plot.Day(n, 12), "order");
            plot.Tell(card, plot.Day(n, 13), "delivered");
            return [card];
        })),
        ("entered-after-close", plot => Times(3, n =>
            [plot.File(plot.Day(n, 10), recordedOn: plot.End(n).PlusDays(AfterTheClose))])),
        ("visit-without-traffic", plot => Times(3, n =>
        {
            var (card, on) = (plot.File(plot.Day(n, 10)), plot.Day(n, 12));
            plot.Register(on, n, "call", "10:07", "10:09");
            plot.Tell(card, on, "contact", e => e with { How = "showroom", Next = Plot.Iso(on.PlusDays(4)) });
            return [card];
        })),
        ("lost-then-refiled", plot => Times(2, n =>
        {
            var first = plot.File(plot.Day(n, 2), plot.Person(n), byOther: true);
            plot.Tell(first, plot.Day(n, 5), "lost", e => e with { Reason = "gave-up" });
            return [first, plot.File(plot.Day(n, 20), plot.Person(n))];
        })),
        ("duplicate-phone", plot => Times(2, n =>
        [
            plot.File(plot.Day(n, 2), plot.Person(n), byOther: true), plot.File(plot.Day(n, 25), plot.Person(n)),
        ])),
        ("staff-phone", plot => Times(5, n => [plot.File(plot.Day(n, 9), plot.Person(0))])),
        ("identity-swapped", plot => Times(2, n =>
        {
            var card = plot.File(plot.Day(n, 2), plot.Person(n));
            plot.Tell(card, plot.Day(n, 20), "order");
            plot.Tell(card, plot.Day(n, 2), "amended", e => e with
            {
                Level = "B",
                Next = Plot.Iso(plot.Day(n, 5)),
                Model = "星河",
                RecordedOn = Plot.Iso(plot.Day(n, 21)),
                Target = $"f-{card}",
                Cause = "wrong-customer",
                Person = plot.Person(n + 50).Replace("甲", "乙", StringComparison.Ordinal),
            });
            return [card];
        })),
        ("back-dated-filing", plot => Times(30, n =>
            [plot.File(plot.Day(n, 6), recordedOn: plot.Day(n, 11))])),
        ("dormancy-parking", plot => Times(10, n =>
        {
            var card = plot.File(plot.Day(n, 5));
            plot.Call(card, plot.Day(n, 8));
            plot.Tell(card, plot.End(n).PlusDays(-2), "dormant");
            plot.Tell(card, plot.End(n).PlusDays(1), "reactivated");
            return [card];
        })),
        ("loss-dumping", plot => Times(30, n =>
        {
            var card = plot.File(plot.Day(n, 5));
            plot.Tell(card, plot.End(n), "lost", e => e with { Reason = "gave-up" });
            return [card];
        })),
        ("burst-entry", plot => Times(10, n =>
        {
            var card = plot.File(plot.Day(0, 5));
            var at = string.Create(CultureInfo.InvariantCulture, $"T21:{n / 5 * 10:00}:{n % 5 * 12:00}");
            plot.Call(card, plot.Day(0, 8), recordedOn: Plot.Iso(plot.Day(0, 8)) + at);
            return [card];
        })),
        ("meeting-lift", plot => Times(14, n =>
        {
            var sunday = plot.Day(n, 8).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
            var card = plot.File(plot.Day(n, 5));
            plot.Call(card, sunday, level: "A");
            plot.Call(card, sunday.PlusDays(3), level: "B");
            return [card];
        })),
        ("date-pushing", plot => Times(30, n =>
        {
            var card = plot.File(plot.Day(n, 5));
            for (var day = 6; day <= 12; day++)
            {
                plot.Call(card, plot.Day(n, day));
            }

            return [card];
        })),
        ("no-result-traffic", plot => Times(180, n =>
            [plot.Register(plot.Day(n, 1 + (n % 28)), n, "visit", "10:07", "10:37")])),
        ("clock-heaping", plot => Times(150, n =>
            [plot.Register(plot.Day(n, 1 + (n % 28)), n, "call", "10:00", "10:04")])),
    ];

    private static List<string> Times(int count, Func<int, IReadOnlyList<string>> plant) =>
        [.. Enumerable.Range(0, count).SelectMany(plant)];
}
