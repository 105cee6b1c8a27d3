using NodaTime;

namespace Funnel.Domain.Entries;

/// <summary>
/// A record that proved wrong: from the day it was corrected on it never was, and until then it counts. The right one
/// is a record of its own (ours 2).
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed record VoidedRecord<T>
    where T : class
{
    /// <summary>A record that was voided.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cause">Why it was wrong.</param>
    /// <param name="entry">When and by whom that was written down.</param>
    /// <exception cref="ArgumentException">The day of the correction is not told.</exception>
    public VoidedRecord(T record, CorrectionCause cause, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entry);
        VoidedOn = entry.RecordedOn
            ?? throw new ArgumentException("A correction tells the day it was recorded on.", nameof(entry));
        (Record, Cause, Entry) = (record, cause, entry);
    }

    /// <summary>The record.</summary>
    public T Record { get; }

    /// <summary>Why it was wrong.</summary>
    public CorrectionCause Cause { get; }

    /// <summary>When and by whom it was corrected.</summary>
    public Entry Entry { get; }

    /// <summary>The day it was corrected on, from whose end it never was.</summary>
    public LocalDate VoidedOn { get; }

    /// <summary>The place it had among the records that stand, counted from 0; it goes back there.</summary>
    public int Place { get; init; }

    /// <summary>What was noted; may be personal.</summary>
    public string? Note { get; init; }

    /// <summary>The correction's row: records and notes may be personal.</summary>
    public override string ToString() => Entry.ToString();
}
