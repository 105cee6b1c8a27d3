using Funnel.Domain.Kpis;
using NodaTime;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A version of a KPI that figures of a report were counted by.</summary>
/// <param name="Kpi">The declaration.</param>
/// <param name="EffectiveFrom">The first day it holds for; null where the standard's book does not say.</param>
public sealed record UsedVersion(Kpi Kpi, LocalDate? EffectiveFrom);
