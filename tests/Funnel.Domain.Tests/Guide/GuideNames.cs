using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;

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

    public static (string Name, IReadOnlyList<string> Why, int ToDo) German(
        SalesStandard standard, CustomerCard card, DormancyRule rule, LocalDate today)
    {
        // example: german
        var german = Language.Of("de", otherwise: Language.En, new Dictionary<string, string>
        {
            ["New prospects"] = "Neue Interessenten",
            ["The customer was never contacted since the filing."] = "Seit der Anlage nie kontaktiert.",
            ["The card was filed {0} days ago; more than {1} must have passed."] = "Erst {0} von mehr als {1} Tagen.",
        });
        var name = standard.Kpis.Get("new-prospects").Name.In(german);
        var why = card.DormancyOn(today, rule).Reasons.Select(reason => reason.Text.In(german));
        var toDo = standard.Kpis.All.Select(kpi => kpi.Name).Where(phrase => !german.Has(phrase));
        // end
        return (name, [.. why], toDo.Count());
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
