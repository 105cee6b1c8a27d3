using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>On which days a register is kept, and on which it has which card.</summary>
internal sealed class CardsInRegister
{
    private readonly HashSet<(DealerId Dealer, LocalDate Day)> _days = [];
    private readonly HashSet<(CardId Card, LocalDate Day)> _visits = [];
    private readonly Dictionary<CardId, LocalDate> _firsts = [];

    public CardsInRegister(IReadOnlyList<TrafficRecord> register, LocalDate asOf)
    {
        foreach (var record in register.Where(record => record.ArrivedAt.Date <= asOf))
        {
            var day = record.ArrivedAt.Date;
            _days.Add((record.Dealer, day));
            if (record.Card is not { } card)
            {
                continue;
            }

            _firsts[card] = _firsts.TryGetValue(card, out var first) && first < day ? first : day;
            if (record.Kind == TrafficKind.Visit)
            {
                _visits.Add((card, day));
            }
        }
    }

    /// <summary>Whether the register of a dealer holds anything of a day.</summary>
    public bool IsKept(DealerId dealer, LocalDate day) => _days.Contains((dealer, day));

    /// <summary>Whether it has a visit of a card on a day.</summary>
    public bool HasVisit(CardId card, LocalDate day) => _visits.Contains((card, day));

    /// <summary>The day of a card's first record; null where it has none.</summary>
    public LocalDate? FirstOf(CardId card) => _firsts.TryGetValue(card, out var first) ? first : null;
}
