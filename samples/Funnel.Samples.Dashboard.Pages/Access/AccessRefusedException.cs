namespace Funnel.Samples.Dashboard.Access;

/// <summary>A visitor may not do what was asked; nothing was recorded.</summary>
internal sealed class AccessRefusedException : Exception;
