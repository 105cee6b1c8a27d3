namespace Funnel.Domain.Tests.Guardrails;

/// <summary>One folder of the library, its layer, and the folders it may use.</summary>
internal sealed record FolderRow(int Layer, string Folder, IReadOnlyList<string> MayUse);
