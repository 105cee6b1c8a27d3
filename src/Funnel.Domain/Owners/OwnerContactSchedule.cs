using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Owners;

/// <summary>When an owner is to be contacted after the delivery, and about what.</summary>
/// <remarks>
/// The windows of one owner follow each other without a gap from the delivery day to the end of the last, so that a
/// contact counts for one window at most.
/// </remarks>
public sealed class OwnerContactSchedule
{
    /// <summary>A schedule of at least one contact, in time order.</summary>
    /// <exception cref="ArgumentException">
    /// There is no contact, or for some delivery date one is due on or before the day the previous window closes.
    /// </exception>
    public OwnerContactSchedule(Phrase name, params IEnumerable<ScheduledContact> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        Name = name;
        Contacts = [.. contacts];
        if (!IsInOrder(Contacts))
        {
            throw new ArgumentException(
                "A schedule has at least one contact, and each is due after the previous one's window.",
                nameof(contacts));
        }
    }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>The contacts in time order; <see cref="OwnerContactWindow.Index"/> points into this list.</summary>
    public IReadOnlyList<ScheduledContact> Contacts { get; }

    /// <summary>The window of one contact of the schedule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The schedule has no contact with that index.</exception>
    internal OwnerContactWindow WindowAt(LocalDate deliveredOn, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Contacts.Count);
        var opensOn = index == 0 ? deliveredOn : Contacts[index - 1].ClosesOn(deliveredOn).PlusDays(1);
        return Window(deliveredOn, index, opensOn);
    }

    /// <summary>Every window of an owner, in time order.</summary>
    public IReadOnlyList<OwnerContactWindow> WindowsFrom(LocalDate deliveredOn)
    {
        var windows = new OwnerContactWindow[Contacts.Count];
        return [.. WindowsDueBy(deliveredOn, LocalDate.MaxIsoValue, windows)];
    }

    /// <summary>
    /// The windows due on or before a day, in time order, written into a buffer that the caller uses again for the next
    /// owner: nothing is allocated.
    /// </summary>
    /// <param name="deliveredOn">The delivery date.</param>
    /// <param name="day">The last due date wanted, included.</param>
    /// <param name="buffer">Room for all <see cref="Contacts"/>.</param>
    /// <returns>The part of the buffer that was written.</returns>
    /// <exception cref="ArgumentException">The buffer is shorter than the schedule.</exception>
    public ReadOnlySpan<OwnerContactWindow> WindowsDueBy(
        LocalDate deliveredOn,
        LocalDate day,
        Span<OwnerContactWindow> buffer)
    {
        if (buffer.Length < Contacts.Count)
        {
            throw new ArgumentException($"The buffer must have room for {Contacts.Count} windows.", nameof(buffer));
        }

        var count = 0;
        for (var opensOn = deliveredOn; count < Contacts.Count; count++)
        {
            var window = Window(deliveredOn, count, opensOn);
            if (window.DueOn > day)
            {
                break;
            }

            buffer[count] = window;
            opensOn = window.ClosesOn.PlusDays(1);
        }

        return buffer[..count];
    }

    /// <summary>The one window a contact falls in; null before the delivery and after the last window.</summary>
    public OwnerContactWindow? WindowOf(LocalDate deliveredOn, LocalDate contactOn)
    {
        if (contactOn < deliveredOn)
        {
            return null;
        }

        var (first, beyond) = (0, Contacts.Count);
        while (first < beyond)
        {
            var middle = (first + beyond) / 2;
            if (Contacts[middle].ClosesOn(deliveredOn) < contactOn)
            {
                first = middle + 1;
            }
            else
            {
                beyond = middle;
            }
        }

        return first == Contacts.Count ? null : WindowAt(deliveredOn, first);
    }

    private OwnerContactWindow Window(LocalDate deliveredOn, int index, LocalDate opensOn)
    {
        var contact = Contacts[index];
        var dueOn = contact.DueOn(deliveredOn);
        return new(index, opensOn, dueOn, dueOn.PlusDays(contact.GraceDays));
    }

    /// <summary>Whether there are contacts, each due after the previous one's window, for every delivery.</summary>
    internal static bool IsInOrder(IReadOnlyList<ScheduledContact> contacts)
    {
        // The lengths of months repeat every four years (but for 2100), so these deliveries stand for all.
        var first = new LocalDate(2000, 1, 1);
        for (var delivered = first; delivered < first.PlusYears(4); delivered = delivered.PlusDays(1))
        {
            for (var index = 1; index < contacts.Count; index++)
            {
                if (contacts[index].DueOn(delivered) <= contacts[index - 1].ClosesOn(delivered))
                {
                    return false;
                }
            }
        }

        return contacts.Count > 0;
    }
}
