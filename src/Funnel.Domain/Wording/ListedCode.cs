using Funnel.Domain.Sources;

namespace Funnel.Domain.Wording;

/// <summary>One entry of a list that grows.</summary>
/// <typeparam name="TCode">The type of the code.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct ListedCode<TCode>(TCode Code, Phrase Name, Source Source)
    where TCode : struct, IListedCode<TCode>;
