using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>What built assemblies name of another one, read from their metadata without running them.</summary>
internal sealed class CompiledUses(string library)
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private readonly HashSet<UsedMember> _members = [];

    public IReadOnlySet<string> Types => _types;

    public IReadOnlySet<UsedMember> Members => _members;

    public void Add(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.TypeReferences)
        {
            if (NameOf(metadata, handle) is { } name)
            {
                _types.Add(name);
            }
        }

        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (OwnerOf(metadata, member.Parent) is { } type)
            {
                _members.Add(new(type, metadata.GetString(member.Name), Parameters(metadata, member)));
            }
        }
    }

    private static int Parameters(MetadataReader metadata, MemberReference member)
    {
        var signature = metadata.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        if (header.Kind != SignatureKind.Method)
        {
            return 0;
        }

        if (header.IsGeneric)
        {
            signature.ReadCompressedInteger();
        }

        return signature.ReadCompressedInteger();
    }

    private string? OwnerOf(MetadataReader metadata, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return NameOf(metadata, (TypeReferenceHandle)parent);
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        var signature = metadata.GetBlobReader(
            metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        signature.ReadByte();
        var generic = signature.ReadTypeHandle();
        return generic.Kind == HandleKind.TypeReference ? NameOf(metadata, (TypeReferenceHandle)generic) : null;
    }

    /// <summary>The type's full name as reflection writes it; null where another assembly holds it.</summary>
    private string? NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var outer = NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope);
            return outer is null ? null : $"{outer}+{name}";
        }

        var isOfLibrary = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && metadata.StringComparer.Equals(
                metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name, library);
        return isOfLibrary ? $"{metadata.GetString(type.Namespace)}.{name}" : null;
    }
}
