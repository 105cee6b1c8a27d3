using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>What the reassignment rules say about a card on a day.</summary>
public abstract record ReassignmentVerdict
{
    private ReassignmentVerdict()
    {
    }

    /// <summary>The card stays with its consultant.</summary>
    public sealed record Stays : ReassignmentVerdict
    {
        internal Stays()
        {
        }
    }

    /// <summary>The card should change hands.</summary>
    public sealed record Recommended : ReassignmentVerdict
    {
        internal Recommended(ReassignmentRule rule, LocalDate since, LocalDate dueOn, Reason reason)
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
}
