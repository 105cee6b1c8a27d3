namespace Funnel.Samples.Tests.Guardrails;

/// <summary>A member that compiled code names: a property by its name, a method by how many parameters it has.</summary>
internal readonly record struct UsedMember(string Type, string Name, int Parameters);
