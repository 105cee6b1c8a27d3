using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Whose card it is while its history is read, and when it changed hands.</summary>
internal sealed class Handovers
{
    private readonly List<(LocalDate On, ConsultantId From, ConsultantId To)> _all = [];

    public ConsultantId Owner { get; private set; }

    /// <summary>The day of the latest transfer, if there was one.</summary>
    public LocalDate? LatestOn => _all.Count == 0 ? null : _all[^1].On;

    public void Start(ConsultantId owner)
    {
        _all.Clear();
        Owner = owner;
    }

    public void Add(LocalDate on, ConsultantId to)
    {
        _all.Add((on, Owner, to));
        Owner = to;
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
