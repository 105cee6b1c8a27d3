using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Owners;

/// <summary>Something to talk about when an owner is contacted.</summary>
/// <param name="Code">The code in data.</param>
/// <param name="Name">The topic in zh and en.</param>
/// <param name="Source">The standard that asks for it.</param>
public sealed record OwnerTopic(string Code, Phrase Name, Source Source);
