namespace Funnel.Domain.Exchange.Reading;

/// <summary>Why cards are left out: the row at fault, their own or an event they are not whole without.</summary>
internal sealed class CardCauses
{
    private readonly Dictionary<string, (string File, long Line)> _causes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cut = new(StringComparer.Ordinal);
    private HashSet<string> _leftOut = new(StringComparer.Ordinal);

    /// <summary>The cards of which an order, closing or merge event is at fault.</summary>
    public IReadOnlyCollection<string> Cards => _cut;

    /// <summary>Whether any card is left out whole in this reading.</summary>
    public bool HasAny => _leftOut.Count > 0;

    /// <summary>Whether a card is left out whole in this reading, since one before it found it cut short.</summary>
    public bool LeavesOut(string card) => _leftOut.Contains(card);

    /// <summary>Remembers a card whose own row is at fault.</summary>
    public void AddFiling(string card, long line) => _causes.TryAdd(card, (DatasetFiles.Cards, line));

    /// <summary>Remembers a card that is cut short by a row of another file.</summary>
    public void Add(string card, string file, long line)
    {
        _causes.TryAdd(card, (file, line));
        _cut.Add(card);
    }

    /// <summary>Leaves out from now on what has been found cut short; false where nothing new was found.</summary>
    public bool LeaveOutFound()
    {
        var isNew = _cut.Count > _leftOut.Count;
        _leftOut = new(_cut, StringComparer.Ordinal);
        return isNew;
    }

    /// <summary>The row because of which a card is left out; null where cards.csv as a whole cannot be read.</summary>
    public (string File, long Line)? Of(string card) => _causes.TryGetValue(card, out var cause) ? cause : null;
}
