using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>That a card should change hands on a day, by which rule, and why.</summary>
public sealed record ReassignmentAdvice
{
    internal ReassignmentAdvice(ReassignmentRule rule, LocalDate since, LocalDate dueOn, Reason reason)
    {
        Rule = rule;
        Since = since;
        DueOn = dueOn;
        Reason = reason;
    }

    /// <summary>The rule that says so: what to do, and who should take over.</summary>
    public ReassignmentRule Rule { get; }

    /// <summary>The day from which the rule's time runs: the card reached its level, or was handed over.</summary>
    public LocalDate Since { get; }

    /// <summary>The day from which the rule holds.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Why, in zh and en.</summary>
    public Reason Reason { get; }
}
