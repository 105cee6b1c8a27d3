namespace Funnel.Samples.Tests.Guardrails;

/// <summary>A member that compiled code names: an accessor or a method, with how many parameters it takes.</summary>
internal readonly record struct UsedMember(string Type, string Name, int Parameters);
