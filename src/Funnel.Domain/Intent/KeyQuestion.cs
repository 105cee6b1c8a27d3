using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>A question a consultant has to get answered before a customer counts as talked through.</summary>
/// <param name="Code">The code in data.</param>
/// <param name="Name">What is asked about, in zh and en.</param>
/// <param name="Source">The standard that asks it.</param>
public sealed record KeyQuestion(string Code, Phrase Name, Source Source);
