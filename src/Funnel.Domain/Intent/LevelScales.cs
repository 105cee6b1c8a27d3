using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Sources;
using NodaTime;
using static Funnel.Domain.Intent.IntentCriteria;

namespace Funnel.Domain.Intent;

/// <summary>The grading schemes of the sources. SGM and NISSAN print none and use <see cref="Gps"/> (ours).</summary>
internal static class LevelScales
{
    private const PurchaseFactors AllThree = PurchaseFactors.Confidence | PurchaseFactors.Need | PurchaseFactors.Power;

    /// <summary>
    /// O, H, A, B, C, N (GPS 3). The levels set no contact interval: a follow-up level of its own does.
    /// </summary>
    public static LevelScale Gps { get; } = new(
        new("GPŠ意向级别", "GPŠ intent levels"),
        new Level(new("O"), new("O级", "level O"), Source.Gps("3.1")) { RequiresOrder = true },
        new Level(new("H"), new("H级", "level H"), Source.Gps("3.2"))
        {
            BuysWithin = Period.FromDays(15),
            KeyQuestions = KeyQuestions.All,
        },
        new Level(new("A"), new("A级", "level A"), Source.Gps("3.3")) { BuysWithin = Period.FromDays(15) },
        new Level(new("B"), new("B级", "level B"), Source.Gps("3.4")) { BuysWithin = Period.FromMonths(1) },
        new Level(new("C"), new("C级", "level C"), Source.Gps("3.5")) { BuysWithin = Period.FromMonths(3) },
        new Level(new("N"), new("N级", "level N"), Source.Gps("3.6")))
    {
        Code = "gps",
    };

    /// <summary>O, H, A, B, C with windows, criteria and contact intervals (LOTUS 客户级别判定与跟踪).</summary>
    public static LevelScale Lotus { get; } = new(
        new("莲花客户级别", "Lotus customer levels"),
        new Level(new("O"), new("O级", "level O"), Source.Lotus())
        {
            RequiresOrder = true,
            ContactInterval = Period.FromDays(7),
            Criteria = [ContractSigned, PaidNotCollected, DepositTaken, AdvanceDepositTaken],
        },
        new Level(new("H"), new("H级", "level H"), Source.Lotus())
        {
            BuysWithin = Period.FromDays(7),
            ContactInterval = Period.FromDays(2),
            Criteria = [ModelFixed, PaymentAndDeliveryGiven, InstalmentInProcess, TradeInInProcess],
            Factors = AllThree,
        },
        new Level(new("A"), new("A级", "level A"), Source.Lotus())
        {
            BuysWithin = Period.FromDays(15),
            ContactInterval = Period.FromDays(4),
            Criteria = [ModelFixed, DiscussingPaymentAndDelivery, DiscussingInstalment, AsksHelpWithOldCar],
            Factors = AllThree,
        },
        new Level(new("B"), new("B级", "level B"), Source.Lotus())
        {
            BuysWithin = Period.FromMonths(1),
            ContactInterval = Period.FromDays(7),
            Criteria = [TermsNegotiated, PurchaseTimeFixed, NextTalkChosen, CameAgain, AsksHelpWithOldCar],
            Factors = PurchaseFactors.Need | PurchaseFactors.Power,
        },
        new Level(new("C"), new("C级", "level C"), Source.Lotus())
        {
            // Printed as half a month.
            ContactInterval = Period.FromDays(15),
            Criteria = [PurchaseTimeVague, AsksHelpWithOldCar],
            Factors = PurchaseFactors.Confidence | PurchaseFactors.Power,
        })
    {
        Code = "lotus",
        LevelWhileOrdered = new("O"),
    };

    /// <summary>
    /// Imminent, intending, watching (DRM). Watching customers have no contact interval: marketing follows them up.
    /// </summary>
    public static LevelScale Drm { get; } = new(
        new("直复式营销客户等级", "direct-response customer tiers"),
        new Level(new("imminent"), new("准购买", "imminent"), Source.Drm())
        {
            BuysWithin = Period.FromMonths(3),
            ContactInterval = Period.FromWeeks(1),
        },
        new Level(new("intending"), new("意向", "intending"), Source.Drm())
        {
            // Printed as half a year.
            BuysWithin = Period.FromMonths(6),
            ContactInterval = Period.FromMonths(1),
        },
        new Level(new("watching"), new("潜在", "watching"), Source.Drm()))
    {
        Code = "drm",
    };

    /// <summary>Every scale.</summary>
    public static IReadOnlyList<LevelScale> All { get; } = [Gps, Lotus, Drm];

    private static FrozenDictionary<string, LevelScale> ByCode { get; } =
        All.ToFrozenDictionary(s => s.Code, StringComparer.Ordinal);

    /// <summary>The scale with a code: <c>gps</c>, <c>lotus</c> or <c>drm</c>.</summary>
    /// <exception cref="KeyNotFoundException">No scale has that code.</exception>
    public static LevelScale Get(string code) => TryGet(code, out var scale)
        ? scale
        : throw new KeyNotFoundException($"No level scale has the code '{code}'.");

    /// <summary>The scale with a code, if there is one; codes are compared exactly.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out LevelScale scale) =>
        ByCode.TryGetValue(code, out scale);
}
