namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// What became of cards that are read into objects: cards by number, and those that are not there, since their filing
/// was void or not yet recorded.
/// </summary>
internal sealed class TiedReadings
{
    private readonly Dictionary<int, CustomerCard?> _read;

    public TiedReadings() => _read = [];

    private TiedReadings(Dictionary<int, CustomerCard?> read) => _read = read;

    /// <summary>The cards that are not there.</summary>
    public IEnumerable<int> Missing => _read.Where(one => one.Value is null).Select(one => one.Key);

    public int Count => _read.Count;

    public void Take(IEnumerable<(int Card, CustomerCard? Read)> group)
    {
        foreach (var (card, read) in group)
        {
            _read[card] = read;
        }
    }

    /// <summary>Whether a card was read into an object; null where it is not there.</summary>
    public bool TryGet(int card, out CustomerCard? read) => _read.TryGetValue(card, out read);

    public TiedReadings Copy() => new(new(_read));
}
