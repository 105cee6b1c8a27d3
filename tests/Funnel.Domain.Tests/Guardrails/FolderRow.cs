namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// One folder of the library, or a sub-folder such as <c>Cards/Recording</c>, its layer, and the folders it may use.
/// </summary>
internal sealed record FolderRow(int Layer, string Folder, IReadOnlyList<string> MayUse);
