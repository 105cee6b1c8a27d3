using Funnel.Domain.Audit;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>Rules of the audit by their ids.</summary>
internal static class AuditRuleChoice
{
    /// <summary>Every rule under a standard's thresholds: the certain ones, then those of peers.</summary>
    public static IReadOnlyList<AuditRule> All(SalesStandard standard) =>
        [.. AuditRules.For(standard.Audit).All, .. PeerRules.For(standard.Audit).All];

    /// <summary>The rules asked for, in their order; all of them where none is named.</summary>
    public static IReadOnlyList<AuditRule> Among(SalesStandard standard, IReadOnlyList<string> ids)
    {
        var all = All(standard);
        if (ids.FirstOrDefault(id => all.All(rule => rule.Id != id)) is { } unknown)
        {
            var hint = ClosestMatch.Hint(unknown, [.. all.Select(rule => rule.Id)]);
            throw new UsageException($"没有规则 '{unknown}'{hint.Zh}", $"There is no rule '{unknown}'{hint.En}");
        }

        return ids.Count == 0 ? all : [.. all.Where(rule => ids.Contains(rule.Id))];
    }
}
