using Funnel.Domain.Cards;

namespace Funnel.Domain.Continuation;

/// <summary>Cards read on: those of a later export brought together with those that are known.</summary>
internal sealed class CardContinuation
{
    private readonly CardIndex _known;
    private readonly CardIndex _later;
    private readonly DealerRules _rules;
    private readonly List<CardRow> _rows = [];
    private readonly Dictionary<CardId, CustomerCard> _made = [];
    private readonly ILookup<CardId, CardEvent> _corrected;
    private readonly Dictionary<CardId, CardFiling> _written;

    public CardContinuation(CardIndex known, CardIndex later, DealerRules rules)
    {
        (_known, _later, _rules) = (known, later, rules);
        var targets = known.CorrectionsInOrder().Select(row => (row.Card, (string?)row.Correction.Target)).ToHashSet();
        _corrected = (targets.Count == 0 ? [] : known.EventsInOrder())
            .Where(row => targets.Contains((row.Card, row.Event.Entry?.Row)))
            .ToLookup(row => row.Card, row => row.Event);
        _written = (targets.Count == 0 ? [] : known.FilingsInOrder())
            .Where(filing => targets.Contains((filing.Card, filing.Entry?.Row)))
            .ToDictionary(filing => filing.Card);
        foreach (var card in later)
        {
            if (known.TryGet(card.Id, out var one))
            {
                Match(one, card);
            }
        }

        Bring();
    }

    /// <summary>The rows added to cards that are known.</summary>
    public int RowsAdded { get; private set; }

    public List<ContradictingRow> Contradictions { get; } = [];

    /// <summary>The known cards that have grown.</summary>
    public IEnumerable<CustomerCard> Grown =>
        _made.Values.Where(card => _known.TryGet(card.Id, out var known) && known.Events.Count != card.Events.Count);

    /// <summary>The cards that were not known.</summary>
    public IEnumerable<CustomerCard> New => _later.Where(card => !_known.Contains(card.Id))
        .Select(card => _made.GetValueOrDefault(card.Id, card));

    /// <summary>A known card as it stands now.</summary>
    public CustomerCard NowOf(CustomerCard known) => _made.GetValueOrDefault(known.Id, known);

    private void Match(CustomerCard known, CustomerCard later)
    {
        var before = _written.GetValueOrDefault(known.Id, known.Filing);
        if (!SameRows.AreSame(known.Filing, later.Filing) && !SameRows.AreSame(before, later.Filing))
        {
            Contradictions.Add(new(
                "cards", later.Id.Value, later.Filing.FiledOn, ContinuationReasons.ToldOtherwise));
        }

        var rows = new RowMatching(known, _corrected[known.Id], later);
        if (known.Filing.Dealer != later.Filing.Dealer
            || (later.Filing.FiledOn != known.Filing.FiledOn && later.Filing.FiledOn != before.FiledOn))
        {
            var others = rows.New.Select(row => row.Against(ContinuationReasons.AnotherCustomer));
            Contradictions.AddRange([.. others, .. rows.Contradicting]);
        }
        else
        {
            _rows.AddRange(rows.New);
            Contradictions.AddRange(rows.Contradicting);
        }
    }

    /// <summary>Records anew the groups of cards that grow, and those in which new cards meet known ones.</summary>
    private void Bring()
    {
        var groups = GroupsTied();
        HashSet<CardId> touched = [.. _rows.Select(row => groups.RootOf(row.Card))];
        touched.UnionWith(groups.Tied.Where(card => !_known.Contains(card) && _later.Contains(card))
            .Select(groups.RootOf));
        var known = Members(_known, groups, touched).Select(member => member.Card);
        var added = Members(_later, groups, touched).Where(member => !_known.Contains(member.Card.Id)).ToList();
        _rows.AddRange(EventsInOrder.Of(added.Select(member => member.Card))
            .Select(row => new CardRow(row.Card, row.Event)));
        PutInOrder(Members(_later, groups, touched).Select(member => member.Card));
        List<CustomerCard> all = [.. known, .. added.Select(member => Filed(member.Card))];
        var rows = _rows.ToLookup(row => groups.RootOf(row.Card));
        var trial = new CardTrial(all, _rows, _rules);
        foreach (var group in all.GroupBy(card => groups.RootOf(card.Id)))
        {
            List<CustomerCard> members = [.. group];
            if (members.Exists(card => trial.Against(card.Id) is not null))
            {
                TryOneByOne(members, rows[group.Key]);
            }
            else
            {
                Take(trial, members, rows[group.Key]);
            }
        }
    }

    /// <summary>
    /// Puts the rows in the order of the later export: what happened on a new card before a known one was merged into
    /// it stays before.
    /// </summary>
    private void PutInOrder(IEnumerable<CustomerCard> later)
    {
        Dictionary<CardRow, Queue<int>> places = [];
        foreach (var (place, row) in EventsInOrder.Of(later).Index())
        {
            var key = new CardRow(row.Card, row.Event);
            if (!places.TryGetValue(key, out var same))
            {
                places.Add(key, same = new());
            }

            same.Enqueue(place);
        }

        CardRow[] ordered = [.. _rows.OrderBy(row =>
            places.TryGetValue(row, out var same) && same.TryDequeue(out var place) ? place : int.MaxValue)];
        _rows.Clear();
        _rows.AddRange(ordered);
    }

    private TiedGroups GroupsTied()
    {
        var groups = new TiedGroups();
        foreach (var card in _known.Concat(_later).Where(card => card.HasMerges))
        {
            groups.Tie(card);
        }

        return groups;
    }

    private static IEnumerable<(CustomerCard Card, CardId Root)> Members(
        CardIndex cards, TiedGroups groups, HashSet<CardId> touched) =>
        cards.Select(card => (Card: card, Root: groups.RootOf(card.Id))).Where(member => touched.Contains(member.Root));

    private static CustomerCard Filed(CustomerCard card) => new(card.Filing, card.Scale, []);

    private void TryOneByOne(List<CustomerCard> members, IEnumerable<CardRow> rows)
    {
        List<CardRow> accepted = [];
        foreach (var row in rows.OrderBy(row => row.Event.On))
        {
            var trial = new CardTrial(members, [.. accepted, row], _rules);
            var against = trial.Against(row.Card)
                ?? members.Select(card => trial.Against(card.Id)).FirstOrDefault(reason => reason is not null);
            if (against is null)
            {
                accepted.Add(row);
            }
            else
            {
                Contradictions.Add(row.Against(against));
            }
        }

        Take(new(members, accepted, _rules), members, accepted);
    }

    private void Take(CardTrial trial, List<CustomerCard> members, IEnumerable<CardRow> rows)
    {
        RowsAdded += rows.Count(row => _known.Contains(row.Card));
        foreach (var card in members)
        {
            _made[card.Id] = trial.Against(card.Id) is null ? trial[card.Id] : card;
        }
    }
}
