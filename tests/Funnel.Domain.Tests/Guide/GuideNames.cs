using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about codes and names; what stands between two markers is printed there.</summary>
internal static class GuideNames
{
    public static IReadOnlyList<string> Reasons(TextWriter Console)
    {
        // example: reasons
        var reasons = Codes.Of<LostReason>();
        foreach (var reason in reasons.Values)
        {
            Console.WriteLine($"{reasons.CodeOf(reason)}: {reasons.NameOf(reason).In(Language.Zh)}");
        }

        var competitor = reasons.Get("competitor");
        // end
        Assert.Equal(LostReason.Competitor, competitor);
        return [.. reasons.Values.Select(reasons.CodeOf)];
    }

    public static CodeColumn<Car, PlateKind> Column()
    {
        // example: plate-column
        var plate = new CodeColumn<Car, PlateKind>(
            "plate", new("号牌", "plate"), car => car.Plate, Codes.Of<PlateKind>());
        var green = plate.TextOf(PlateKind.Green);
        // end
        Assert.Equal("green", green);
        return plate;
    }

    // example: plate
    public enum PlateKind
    {
        [Code("blue", "蓝牌", "blue plate")]
        Blue,

        [Code("green", "绿牌", "green plate")]
        Green,
    }

    public sealed record Car(string Vin, PlateKind? Plate);
    // end
}
