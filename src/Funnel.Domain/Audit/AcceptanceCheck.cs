namespace Funnel.Domain.Audit;

/// <summary>An accepted explanation, audited itself.</summary>
/// <param name="Accepted">The explanation.</param>
/// <param name="Findings">The findings of the period it explains.</param>
/// <param name="HasRunOut">Whether the period ends after the last day it holds for.</param>
/// <param name="IsByTheConcerned">Whether somebody explained away what was found of their own rows.</param>
public sealed record AcceptanceCheck(AcceptedFinding Accepted, int Findings, bool HasRunOut, bool IsByTheConcerned);
