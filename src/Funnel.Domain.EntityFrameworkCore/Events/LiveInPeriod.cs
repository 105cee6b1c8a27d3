using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Stored facts as a period asks for them: what is due after its as-of date is not known yet.</summary>
internal sealed class LiveInPeriod(IFactSource stored, ReportingPeriod period) : IFactSource
{
    public ReportingPeriod Period => period;

    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => stored.Of(kind, Anchor.AsOf) switch
    {
        IReadOnlyList<DueFacts> dues => As<T>(dues.Where(due => due.DueOn <= period.AsOf)),
        IReadOnlyList<OwnerContactFacts> owed => As<T>(owed.Where(contact => contact.DueOn <= period.AsOf)),
        var all => all,
    };

    private static IReadOnlyList<T> As<T>(IEnumerable<object> facts) => [.. facts.Cast<T>()];
}
