/// What makes the modules a package: its description for npm, for the compiler, and for people.
enum TypeScriptPackage {
    static func files(of vocabulary: Vocabulary, into folder: String) -> [RenderedFile] {
        [
            RenderedFile(path: "\(folder)/package.json", text: description(of: vocabulary)),
            RenderedFile(path: "\(folder)/tsconfig.json", text: "\(TypeScriptSource.mark(vocabulary.source))\n\(compilerOptions)\n"),
            RenderedFile(path: "\(folder)/.gitignore", text: "# \(mark(of: vocabulary))\n/dist/\n/node_modules/\n"),
            RenderedFile(path: "\(folder)/README.md", text: TypeScriptGuide(vocabulary).text),
        ]
    }

    static func mark(of vocabulary: Vocabulary) -> String { String(TypeScriptSource.mark(vocabulary.source).dropFirst(3)) }

    /// JSON knows no comments: npm allows a member of this name in their place.
    private static func description(of vocabulary: Vocabulary) -> String {
        let modules = vocabulary.schemas.map { schema in
            """
            ,
                "./\(schema.context)": {
                  "types": "./dist/contexts/\(schema.context)/index.d.ts",
                  "default": "./dist/contexts/\(schema.context)/index.js"
                }
            """
        }
        return """
            { "//": "\(mark(of: vocabulary))",
              "name": "\(TypeScriptName.package(of: vocabulary))",
              "version": "0.1.0",
              "description": "The messages of \(TypeScriptGuide(vocabulary).contexts), generated from their schemas.",
              "license": "Apache-2.0",
              "type": "module",
              "sideEffects": false,
              "engines": { "node": ">=18" },
              "exports": {
                ".": {
                  "types": "./dist/runtime/index.d.ts",
                  "default": "./dist/runtime/index.js"
                }\(modules.joined()),
                "./package.json": "./package.json"
              },
              "files": ["dist", "src"],
              "scripts": {
                "build": "tsc --project .",
                "prepare": "tsc --project ."
              },
              "devDependencies": { "typescript": ">=4.8" }
            }

            """
    }

    /// No `types` and no library of browsers or servers: the package uses what all of them have.
    private static let compilerOptions = """
        {
          "compilerOptions": {
            "target": "ES2022",
            "lib": ["ES2022"],
            "types": [],
            "module": "Node16",
            "moduleResolution": "Node16",
            "rootDir": "src",
            "outDir": "dist",
            "declaration": true,
            "declarationMap": true,
            "sourceMap": true,
            "strict": true,
            "exactOptionalPropertyTypes": true,
            "isolatedModules": true,
            "noFallthroughCasesInSwitch": true,
            "noImplicitOverride": true,
            "noImplicitReturns": true,
            "noPropertyAccessFromIndexSignature": true,
            "noUncheckedIndexedAccess": true,
            "noUnusedLocals": true,
            "noUnusedParameters": true
          },
          "include": ["src"]
        }
        """
}
