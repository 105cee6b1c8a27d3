using System.Text;

namespace Funnel.Samples.Generation.Planting;

/// <summary>Adds rows at the end of a dataset's files.</summary>
internal sealed class Rows(string folder) : IDisposable
{
    private readonly StreamWriter _cards = Append(folder, "cards.csv");
    private readonly StreamWriter _events = Append(folder, "events.csv");
    private readonly StreamWriter _traffic = Append(folder, "traffic.csv");

    public static string Dealer(int number) => Encoding.UTF8.GetString(Ids.OfDealer(number));

    public static string Consultant(int dealer, int place) =>
        Encoding.UTF8.GetString(Ids.OfConsultant(dealer, place + 1));

    /// <summary>A filing by phone; name and phone of the person are joined by a comma.</summary>
    public void Card(
        string card, string dealer, string consultant, string on, string next, string person, string recordedOn) =>
        _cards.WriteLine(string.Join(
            ',', card, dealer, consultant, "retail", "phone", on, "星河", "", "call", "B", "true", "", next, person, "",
            "", "", $"f-{card}", recordedOn, consultant));

    /// <summary>An event of a card.</summary>
    public void Event(PlantedEvent e) => _events.WriteLine(string.Join(
        ',', e.Card, e.On, e.Event, e.Doer, e.How, "", e.Level, e.Next, e.Reason, e.Model, "", "", "", "", e.Row,
        e.RecordedOn, e.Consultant, e.Target, "", e.Cause, e.Person));

    /// <summary>A visit or call of which nothing is left.</summary>
    public void Traffic(string id, string dealer, string consultant, string kind, string arrived, string left) =>
        _traffic.WriteLine(string.Join(
            ',', id, dealer, consultant, kind, arrived, left, "", kind == "visit" ? "first" : "", "true", "", "false",
            "false", "none", ""));

    public void Dispose()
    {
        _cards.Dispose();
        _events.Dispose();
        _traffic.Dispose();
    }

    private static StreamWriter Append(string folder, string file) => new(Path.Combine(folder, file), append: true);
}
