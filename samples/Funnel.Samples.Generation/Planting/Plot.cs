using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Generation.Planting;

/// <summary>One consultant's oddities of one kind while they are planted, over the months from the second on.</summary>
internal sealed class Plot(
    Rows rows, string rule, string dealer, string consultant, string other, LocalDate from)
{
    private const int Months = 8;

    private int _cards;

    public string Dealer => dealer;

    /// <summary>A day of the n-th month, over and over again.</summary>
    public LocalDate Day(int n, int day) => from.PlusMonths(1 + (n % Months)).PlusDays(day - 1);

    /// <summary>The last day of the n-th month.</summary>
    public LocalDate End(int n) => Day(n, 1).With(DateAdjusters.EndOfMonth);

    /// <summary>A phone that nobody else has.</summary>
    public string Person(int n)
    {
        var hash = 7u;
        foreach (var letter in $"{rule}{dealer}")
        {
            hash = (hash * 31) + letter;
        }

        return string.Create(CultureInfo.InvariantCulture, $"甲{n},155{(hash + (uint)n) % 100_000_000:D8}");
    }

    /// <summary>A card filed by phone.</summary>
    public string File(LocalDate on, string person = ",", LocalDate? recordedOn = null, bool byOther = false)
    {
        var card = string.Create(CultureInfo.InvariantCulture, $"P-{rule}-{dealer}-{++_cards}");
        rows.Card(
            card, dealer, byOther ? other : consultant, Iso(on), Iso(on.PlusDays(3)), person, Iso(recordedOn ?? on));
        return card;
    }

    /// <summary>An event of a card.</summary>
    public void Tell(string card, LocalDate on, string what, Func<PlantedEvent, PlantedEvent>? with = null)
    {
        PlantedEvent e = new(card, Iso(on), what, consultant);
        rows.Event(with is null ? e : with(e));
    }

    /// <summary>A call the consultant makes.</summary>
    public void Call(string card, LocalDate on, string level = "", string? recordedOn = null) =>
        Tell(card, on, "contact", e => e with
        {
            How = "call",
            Level = level,
            Next = Iso(on.PlusDays(4)),
            RecordedOn = recordedOn ?? e.RecordedOn,
        });

    /// <summary>A record of the register of which nothing is left.</summary>
    public string Register(LocalDate on, int n, string kind, string from, string to)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"PT-{rule}-{dealer}-{n}");
        rows.Traffic(id, dealer, consultant, kind, $"{Iso(on)}T{from}", $"{Iso(on)}T{to}");
        return id;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
