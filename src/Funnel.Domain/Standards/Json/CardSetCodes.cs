using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Standards.Json;

/// <summary>The library's sets of cards that a file calls by a code instead of spelling them out.</summary>
internal static class CardSetCodes
{
    private static readonly IReadOnlyList<(string Code, Condition<CardFacts> Set)> All =
    [
        ("opening-prospects", CardSets.Opening),
        ("new-prospects", CardSets.New),
        ("prospects", CardSets.Prospects),
        ("delivered-prospects", CardSets.Delivered),
        ("lost-prospects", CardSets.Lost),
        ("closing-prospects", CardSets.Closing),
        ("unscheduled-prospects", CardSets.Unscheduled),
        ("ordered", CardSets.Ordered),
        ("visited", CardSets.Visited),
        ("visited-twice", CardSets.VisitedTwice),
    ];

    /// <summary>The codes of the sets of such facts.</summary>
    public static IEnumerable<string> Of<T>() => typeof(T) == typeof(CardFacts) ? All.Select(set => set.Code) : [];

    /// <summary>The code of a set; null where it has none.</summary>
    public static string? CodeOf<T>(Condition<T> set) => All.FirstOrDefault(known => known.Set.Equals(set)).Code;

    /// <summary>The set with a code; null where there is none of such facts.</summary>
    public static Condition<T>? Get<T>(string code) =>
        All.FirstOrDefault(known => known.Code == code).Set as Condition<T>;
}
