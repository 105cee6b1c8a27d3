using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>
/// 排号: how a dealer's new customers were received in turn (DRM 1), read from the showroom register. Only first visits
/// about buying a car take a turn: who comes again belongs to a consultant already (ours).
/// </summary>
public sealed class RotationReplay
{
    private readonly List<RotationReception> _receptions = [];

    private RotationReplay()
    {
    }

    /// <summary>The queue after the last customer: those in service on the day, the next one first.</summary>
    public RotationQueue Queue { get; private set; } = RotationQueue.Empty;

    /// <summary>Every new customer up to the day, in the order of arrival.</summary>
    public IReadOnlyList<RotationReception> Receptions => _receptions;

    /// <summary>Replays the register of a dealer up to a day, that day included.</summary>
    /// <param name="register">Records of any dealer, in any order.</param>
    /// <param name="team">Consultants of any dealer, in the queue's order; newcomers join at its end.</param>
    /// <param name="dealer">The dealer.</param>
    /// <param name="today">The last day.</param>
    public static RotationReplay Of(
        IEnumerable<TrafficRecord> register, IEnumerable<Consultant> team, DealerId dealer, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(team);
        List<Consultant> own = [.. team.Where(person => person.Dealer == dealer)];
        var replay = new RotationReplay();
        var customers = register
            .Where(record => record.Dealer == dealer && record.IsSalesRelated && record.Visit == VisitOrder.First)
            .Where(record => record.ArrivedAt.Date <= today)
            .OrderBy(record => record.ArrivedAt);
        foreach (var record in customers)
        {
            replay.Come(own, record.ArrivedAt.Date);
            replay.Receive(record);
        }

        replay.Come(own, today);
        return replay;
    }

    private void Come(List<Consultant> team, LocalDate day)
    {
        foreach (var person in team)
        {
            var isQueued = Queue.Order.Contains(person.Id);
            if (isQueued != person.IsActiveOn(day))
            {
                Queue = isQueued ? Queue.Leave(person.Id) : Queue.Join(person.Id);
            }
        }
    }

    private void Receive(TrafficRecord record)
    {
        _receptions.Add(new(record.Id, record.ArrivedAt, Queue.Next, record.Consultant));
        if (Queue.Order.Contains(record.Consultant))
        {
            Queue = Queue.Receive(record.Consultant);
        }
    }
}
