using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>
/// 排号: consultants take walk-ins in turn (DRM 1). Who receives goes to the end; who is absent is passed over and keeps
/// the place (ours). It is a value: every change gives a new queue.
/// </summary>
public sealed class RotationQueue
{
    private readonly HashSet<ConsultantId> _absent;

    private RotationQueue(IReadOnlyList<ConsultantId> order, HashSet<ConsultantId> absent)
    {
        Order = order;
        _absent = absent;
    }

    /// <summary>A queue without anybody.</summary>
    public static RotationQueue Empty { get; } = new([], []);

    /// <summary>Everybody in the queue, the next one first; the absent keep their place.</summary>
    public IReadOnlyList<ConsultantId> Order { get; }

    /// <summary>Who receives the next customer; null where nobody is present.</summary>
    public ConsultantId? Next
    {
        get
        {
            foreach (var consultant in Order)
            {
                if (!_absent.Contains(consultant))
                {
                    return consultant;
                }
            }

            return null;
        }
    }

    /// <summary>A queue of those in service on a day, in the order given.</summary>
    /// <exception cref="ArgumentException">Somebody is listed twice.</exception>
    public static RotationQueue Of(IEnumerable<Consultant> consultants, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(consultants);
        return consultants.Where(c => c.IsActiveOn(day)).Aggregate(Empty, (queue, c) => queue.Join(c.Id));
    }

    /// <summary>Whether somebody is in the queue but passed over.</summary>
    public bool IsAbsent(ConsultantId consultant) => _absent.Contains(consultant);

    /// <summary>The next customer is received by whoever is next; with nobody present the queue stays.</summary>
    public RotationTurn Receive() => Next is { } next ? new(next, Receive(next)) : new(null, this);

    /// <summary>A customer is received by a certain consultant, such as one asked for, who goes to the end.</summary>
    /// <exception cref="ArgumentException">The consultant is not in the queue, or absent.</exception>
    public RotationQueue Receive(ConsultantId consultant)
    {
        Require(consultant);
        return IsAbsent(consultant)
            ? throw new ArgumentException($"The consultant '{consultant}' is absent.", nameof(consultant))
            : new([.. Order.Where(c => c != consultant), consultant], _absent);
    }

    /// <summary>Somebody new comes to the end of the queue.</summary>
    /// <exception cref="ArgumentException">The consultant is in the queue already.</exception>
    public RotationQueue Join(ConsultantId consultant) => Order.Contains(consultant)
        ? throw new ArgumentException($"The consultant '{consultant}' is in the queue already.", nameof(consultant))
        : new([.. Order, consultant], _absent);

    /// <summary>Somebody leaves the queue for good.</summary>
    /// <exception cref="ArgumentException">The consultant is not in the queue.</exception>
    public RotationQueue Leave(ConsultantId consultant)
    {
        Require(consultant);
        return new([.. Order.Where(c => c != consultant)], [.. _absent.Where(c => c != consultant)]);
    }

    /// <summary>Somebody is away and passed over until the return; the place is kept.</summary>
    /// <exception cref="ArgumentException">The consultant is not in the queue.</exception>
    public RotationQueue MarkAbsent(ConsultantId consultant)
    {
        Require(consultant);
        return new(Order, [.. _absent, consultant]);
    }

    /// <summary>Somebody is back, at the place that was kept.</summary>
    /// <exception cref="ArgumentException">The consultant is not in the queue.</exception>
    public RotationQueue Return(ConsultantId consultant)
    {
        Require(consultant);
        return new(Order, [.. _absent.Where(c => c != consultant)]);
    }

    private void Require(ConsultantId consultant)
    {
        if (!Order.Contains(consultant))
        {
            throw new ArgumentException($"The consultant '{consultant}' is not in the queue.", nameof(consultant));
        }
    }
}
