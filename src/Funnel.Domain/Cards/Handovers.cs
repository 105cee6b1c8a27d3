using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Whose card it is while its history is read, and when it changed hands.</summary>
internal sealed class Handovers
{
    private readonly List<(LocalDate On, ConsultantId From, ConsultantId To)> _all = [];

    private (LocalDate On, Handovers Survivor)? _merge;

    public ConsultantId Owner { get; private set; }

    /// <summary>The day of the latest transfer, if there was one.</summary>
    public LocalDate? LatestOn => _all.Count == 0 ? null : _all[^1].On;

    public void Start(ConsultantId owner)
    {
        _all.Clear();
        _merge = null;
        Owner = owner;
    }

    public void Add(LocalDate on, ConsultantId to)
    {
        _all.Add((on, Owner, to));
        Owner = to;
    }

    /// <summary>From a day on, whoever has the survivor has what was made on this card.</summary>
    public void MergeInto(Handovers survivor, LocalDate on) => _merge = (on, survivor);

    /// <summary>The owner at the end of a day; who filed the card before the first transfer.</summary>
    public ConsultantId OwnerOn(LocalDate day)
    {
        if (_merge is { } merge && day >= merge.On)
        {
            return merge.Survivor.OwnerOn(day);
        }

        for (var last = _all.Count - 1; last >= 0; last--)
        {
            if (_all[last].On <= day)
            {
                return _all[last].To;
            }
        }

        return _all.Count == 0 ? Owner : _all[0].From;
    }

    /// <summary>The day of the first transfer on or after a day, if there was one.</summary>
    public LocalDate? FirstSince(LocalDate day)
    {
        foreach (var (on, _, _) in _all)
        {
            if (on >= day)
            {
                return on;
            }
        }

        return null;
    }

    /// <summary>
    /// The transfers by day: those of one day are one, and none where the card came back to its owner.
    /// </summary>
    public IEnumerable<CardTransfer> ByDay()
    {
        for (var first = 0; first < _all.Count;)
        {
            var last = first;
            while (last + 1 < _all.Count && _all[last + 1].On == _all[first].On)
            {
                last++;
            }

            var transfer = new CardTransfer(_all[first].On, _all[first].From, _all[last].To);
            if (transfer.From != transfer.To)
            {
                yield return transfer;
            }

            first = last + 1;
        }
    }
}
