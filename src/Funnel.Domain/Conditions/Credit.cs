using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Whose number a figure is (domain §6, ours 2): a fact may name several people, such as who filed a card and who owns
/// it, and the term of a KPI says which of them it is put down to when figures are by person or of some people only.
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">The name in zh and en.</param>
public sealed record Credit(string Id, Phrase Name)
{
    /// <summary>
    /// The storage name of the date that tells the day meant, where a fact has several; null for the usual one.
    /// </summary>
    public string? Day { get; private init; }

    /// <summary>The same credit on the day that a date of the fact tells, such as that of a cancellation.</summary>
    public Credit On<T>(DateColumn<T> day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return this with { Day = day.Name };
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
