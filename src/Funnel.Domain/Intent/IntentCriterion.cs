using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>Something a consultant can observe about a customer that speaks for an intent level, 判别基准.</summary>
/// <param name="Code">The code in data.</param>
/// <param name="Name">The criterion as printed, in zh and en.</param>
/// <param name="Source">The standard that lists it.</param>
public sealed record IntentCriterion(string Code, Phrase Name, Source Source);
