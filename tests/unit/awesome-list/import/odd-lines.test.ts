import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { interpretPaper } from "@/lib/awesome-list/import/interpret-paper";
import { readList } from "@/lib/awesome-list/import/reading/read-list";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { venueFinder } from "@/lib/survey/venue-spelling";

// Irregularities in the source list of the atlas, with lines that have them.
const kinds: Record<string, number[]> = {
  "label bracket closed early: [[Code]](url)": [120],
  "trailing spaces": [121, 213],
  "method name doubled": [123, 137],
  "arXiv pdf url without .pdf": [129, 317],
  'venue spelling "NeurlPS"': [131, 366],
  "bullet indented by one space": [149],
  "url pasted twice in one link": [155],
  "host www.arxiv.org": [159, 160],
  "tracking parameter in a url": [166],
  "arXiv paper linked by its DataCite DOI": [170, 269],
  "no space between two links": [171, 590],
  'venue spelling "NIPS"': [175],
  "title starts in lower case": [181, 325],
  "two spaces after </ins>": [186, 561],
  "no comma between title and <ins>": [189, 274],
  "arXiv pdf url ending in .pdf": [197, 592],
  'venue spelling "Arxiv"': [254],
  "arXiv html url": [256, 407],
  "arXiv abs url with version": [272, 445],
  "full-width comma before <ins>": [278],
  'closing tag without "<"': [281, 406],
  "space before ) of a url": [293],
  "other link labels": [294, 310, 424, 546, 628],
  "paper link to a GitHub repository": [305],
  "markdown link nested in a link target": [317],
  "paper link to huggingface.co/papers": [329],
  "paper link to a project page": [333],
  "space before the colon of the title": [335],
  "paper link to zhuanzhi.ai": [342],
  "paper link to paperswithcode.com": [345],
  "non-ASCII characters in the title": [359, 543],
  "two spaces before <ins>": [367, 385],
  "arXiv url with a version letter but no number": [379],
  "opening <ins> and venue missing": [393, 397],
  "no space after the colon of the title": [409, 420],
  "label bracket closed early: [[Paper]](url)": [437],
  "no comma between venue and year": [474],
  "no space after </ins>": [505],
  "space inside <ins> Venue": [522, 531],
  "title ends in ? and has no comma": [529, 532],
  "comma after </ins>": [589],
  "venue without a year": [612],
  "non-breaking space after <ins>": [169],
  "paper link belongs to another paper": [136, 203],
  "code link belongs to another paper": [309],
  "code link is the arXiv page": [521],
  "listed twice in the same section": [415, 431],
  "listed in two sections": [318, 466],
  "not a paper": [310, 424, 546, 628],
};

const { survey } = compileSurvey(readContentFolder("content").filter(({ path }) => /^(?:venues\/|survey)/.test(path)));
const findVenue = venueFinder([...(survey?.venueByName.values() ?? [])]);
const { lines } = readList(
  readFileSync("tests/fixtures/survey-list/README.md", "utf8"),
  (text) => findVenue(text) !== undefined,
);

/** The interpreted line: title, venue, year, ids and links, with corrections below. */
function interpreted(number: number): string {
  const line = lines.find((candidate) => candidate.line === number);
  if (line?.parsed.kind !== "paper") throw new Error(`Line ${number} has no paper.`);
  const paper = interpretPaper(line.parsed.paper, findVenue, "https://atlas.example/");
  const publication = `${paper.venue?.name ?? `(${paper.venueSpelling})`} ${paper.year ?? "(no year)"}`;
  const ids = Object.entries(paper.ids).map(([service, id]) => `${service} ${id}`);
  const links = paper.links.map(({ type, url }) => `${type} ${url}`);
  const corrections = paper.corrections.map((correction) => `\n    ${correction}`).join("");
  return `${number} ${paper.title} | ${[publication, ...ids, ...links].join(" | ")}${corrections}`;
}

test("reads lines with 49 kinds of irregularities", () => {
  const report = Object.entries(kinds).map(([kind, numbers]) => [kind, ...numbers.map(interpreted)].join("\n  "));
  expect(report).toHaveLength(49);
  expect(report.join("\n")).toMatchInlineSnapshot(`
    "label bracket closed early: [[Code]](url)
      120 GuidedQuant: Large Language Model Quantization via Exploiting End Loss Guidance | ICML 2025 | arxiv 2505.07004 | paper https://arxiv.org/abs/2505.07004 | code https://github.com/snu-mllab/GuidedQuant
    trailing spaces
      121 I-LLM: Efficient Integer-Only Inference for Fully-Quantized Low-Bit Large Language Models | arXiv 2024 | arxiv 2405.17849 | paper https://arxiv.org/abs/2405.17849
      213 MobiLlama: Towards Accurate and Lightweight Fully Transparent GPT | arXiv 2024 | arxiv 2402.16840 | paper https://arxiv.org/abs/2402.16840
    method name doubled
      123 OmniQuant: Omnidirectionally Calibrated Quantization for Large Language Models | ICLR 2024 | arxiv 2308.13137 | paper https://arxiv.org/abs/2308.13137 | code https://github.com/OpenGVLab/OmniQuant
        Title: doubled method name.
      137 OmniQuant: Omnidirectionally Calibrated Quantization for Large Language Models | ICLR 2024 | arxiv 2308.13137 | paper https://arxiv.org/abs/2308.13137 | code https://github.com/OpenGVLab/OmniQuant
        Title: doubled method name.
    arXiv pdf url without .pdf
      129 SpQR: A Sparse-Quantized Representation for Near-Lossless LLM Weight Compression | arXiv 2023 | arxiv 2306.03078 | paper https://arxiv.org/pdf/2306.03078 | code https://github.com/Vahe1994/SpQR
      317 SEED: Accelerating Reasoning Tree Construction via Scheduled Speculative Decoding | arXiv 2024 | arxiv 2406.18200 | paper https://arxiv.org/pdf/2406.18200
        Nested Markdown link read as its inner address.
    venue spelling "NeurlPS"
      131 LLM.int8(): 8-bit Matrix Multiplication for Transformers at Scale | NeurIPS 2022 | openreview dXiGWqBoxaD | paper https://openreview.net/forum?id=dXiGWqBoxaD | code https://github.com/TimDettmers/bitsandbytes
      366 Scatterbrain: Unifying Sparse and Low-rank Attention | NeurIPS 2021 | openreview SehIKudiIo1 | paper https://openreview.net/forum?id=SehIKudiIo1 | code https://github.com/HazyResearch/fly
    bullet indented by one space
      149 Evaluating Quantized Large Language Models | arXiv 2024 | arxiv 2402.18158 | paper https://arxiv.org/abs/2402.18158
    url pasted twice in one link
      155 LLM-QAT: Data-Free Quantization Aware Training for Large Language Models | arXiv 2023 | arxiv 2305.17888 | paper https://arxiv.org/abs/2305.17888 | code https://github.com/facebookresearch/LLM-QAT
        Address was pasted twice in one link.
    host www.arxiv.org
      159 Compact Language Models via Pruning and Knowledge Distillation | arXiv 2024 | arxiv 2407.14679 | paper https://arxiv.org/abs/2407.14679
        Host www.arxiv.org shortened to arxiv.org.
      160 A deeper look at depth pruning of LLMs | arXiv 2024 | arxiv 2407.16286 | paper https://arxiv.org/abs/2407.16286
        Host www.arxiv.org shortened to arxiv.org.
    tracking parameter in a url
      166 SliceGPT: Compress Large Language Models by Deleting Rows and Columns | ICLR 2024 | arxiv 2401.15024 | paper https://arxiv.org/abs/2401.15024 | code https://github.com/microsoft/TransformerCompression
        Tracking parameter removed from a link.
    arXiv paper linked by its DataCite DOI
      170 LoRAPrune: Pruning Meets Low-Rank Parameter-Efficient Fine-Tuning | arXiv 2023 | arxiv 2305.18403 | paper https://doi.org/10.48550/arXiv.2305.18403
      269 LLaMA-Adapter: Efficient Fine-tuning of Language Models with Zero-init Attention | arXiv 2023 | arxiv 2303.16199 | paper https://doi.org/10.48550/arXiv.2303.16199 | code https://github.com/ZrrSkywalker/LLaMA-Adapter
    no space between two links
      171 LoRAP: Transformer Sub-Layers Deserve Differentiated Structured Compression for Large Language Models | ICML 2024 | arxiv 2404.09695 | paper https://arxiv.org/abs/2404.09695 | code https://github.com/lihuang258/LoRAP
      590 Alpa: Automating Inter- and Intra-Operator Parallelism for Distributed Deep Learning | OSDI 2022 | paper https://www.usenix.org/system/files/osdi22-zheng-lianmin.pdf | code https://github.com/alpa-projects/alpa
    venue spelling "NIPS"
      175 MaskLLM: Learnable Semi-Structured Sparsity for Large Language Models | NeurIPS 2024 | arxiv 2409.17481 | paper https://arxiv.org/abs/2409.17481
    title starts in lower case
      181 svd-llm v2: optimizing singular value truncation for large language model compression | arXiv 2025 | arxiv 2503.12340 | paper https://arxiv.org/abs/2503.12340 | code https://github.com/AIoT-MLSys-Lab/SVD-LLM
        Year: the list has 2024; the arXiv id is from 2025.
      325 vl-cache: sparsity and modality-aware kv cache compression for vision-language model inference acceleration | arXiv 2024 | arxiv 2410.23317 | paper https://arxiv.org/abs/2410.23317
    two spaces after </ins>
      186 LoSparse: Structured Compression of Large Language Models based on Low-Rank and Sparse Approximation | ICML 2023 | arxiv 2306.11222 | paper https://arxiv.org/abs/2306.11222 | code https://github.com/yxli2123/LoSparse
      561 Better & Faster Large Language Models via Multi-token Prediction | arXiv 2024 | arxiv 2404.19737 | paper https://arxiv.org/abs/2404.19737
        Year: the list has 2023; the arXiv id is from 2024.
    no comma between title and <ins>
      189 DDK: Distilling Domain Knowledge for Efficient Large Language Models | arXiv 2024 | arxiv 2407.16154 | paper https://arxiv.org/abs/2407.16154
      274 Multi-Task Pre-Training of Modular Prompt for Few-Shot Learning | ACL 2023 | arxiv 2210.07565 | paper https://arxiv.org/abs/2210.07565 | code https://github.com/Hzfinfdu/MPMP
    arXiv pdf url ending in .pdf
      197 Less is More: Task-aware Layer-wise Distillation for Language Model Compression | ICML 2023 | arxiv 2210.01351 | paper https://arxiv.org/pdf/2210.01351.pdf
      592 Megatron-LM: Training Multi-Billion Parameter Language Models Using Model Parallelism | arXiv 2019 | arxiv 1909.08053 | paper https://arxiv.org/pdf/1909.08053.pdf
        Year: the list has 2020; the arXiv id is from 2019.
    venue spelling "Arxiv"
      254 LOFIT: Localized Fine-tuning on LLM Representations | arXiv 2024 | arxiv 2406.01563 | paper https://arxiv.org/abs/2406.01563
    arXiv html url
      256 MEFT: Memory-Efficient Fine-Tuning through Sparse Adapter | ACL 2024 | arxiv 2406.04984 | paper https://arxiv.org/abs/2406.04984
        Link to one version or part of an arXiv paper changed to the paper.
      407 Scaling Laws for Fine-Grained Mixture of Experts | arXiv 2024 | arxiv 2402.07871 | paper https://arxiv.org/abs/2402.07871
        Link to one version or part of an arXiv paper changed to the paper.
    arXiv abs url with version
      272 Compress, Then Prompt: Improving Accuracy-Efficiency Trade-off of LLM Inference with Transferable Prompt | arXiv 2023 | arxiv 2305.11186 | paper https://arxiv.org/abs/2305.11186
        Link to one version or part of an arXiv paper changed to the paper.
      445 LM-Infinite: Zero-Shot Extreme Length Generalization for Large Language Models | arXiv 2023 | arxiv 2308.16137 | paper https://arxiv.org/abs/2308.16137
        Link to one version or part of an arXiv paper changed to the paper.
        Year: the list has 2024; the arXiv id is from 2023.
    full-width comma before <ins>
      278 P-Tuning v2: Prompt Tuning Can Be Comparable to Finetuning Universally Across Scales and Tasks | ACL 2022 | aclAnthology 2022.acl-short.8 | paper https://aclanthology.org/2022.acl-short.8/ | code https://github.com/THUDM/P-tuning-v2
    closing tag without "<"
      281 A Study of Optimizations for Fine-tuning Large Language Models | arXiv 2024 | arxiv 2406.02290 | paper https://arxiv.org/abs/2406.02290
      406 SEER-MoE: Sparse Expert Efficiency through Regularization for Mixture-of-Experts | arXiv 2024 | arxiv 2404.05089 | paper https://arxiv.org/abs/2404.05089
    space before ) of a url
      293 QA-LoRA: Quantization-Aware Low-Rank Adaptation of Large Language Models | arXiv 2023 | arxiv 2309.14717 | paper https://arxiv.org/abs/2309.14717 | code https://github.com/yuhuixu1993/qa-lora
    other link labels
      294 QLoRA: Efficient Finetuning of Quantized LLMs | NeurIPS 2023 | arxiv 2305.14314 | paper https://arxiv.org/abs/2305.14314 | code https://github.com/artidoro/qlora | code https://github.com/TimDettmers/bitsandbytes
      310 Medusa: Simple Framework for Accelerating LLM Generation with Multiple Decoding Heads | Blog 2023 | blog https://sites.google.com/view/medusa-llm | code https://github.com/FasterDecoding/Medusa
      424 NTK Interpolation | Blog 2023 | blog https://www.reddit.com/r/LocalLLaMA/comments/14lz7j5/ntkaware_scaled_rope_allows_llama_models_to_have/
      546 Learning to Reason with LLMs | Website 2024 | blog https://openai.com/index/learning-to-reason-with-llms/
      628 Flash-Decoding for Long-Context Inference | Blog 2023 | blog https://pytorch.org/blog/flash-decoding/
    paper link to a GitHub repository
      305 TriForce: Lossless Acceleration of Long Sequence Generation with Hierarchical Speculative Decoding | arXiv 2024 | code https://github.com/Infini-AI-Lab/TriForce
        Paper link to a code repository changed to a code link.
    markdown link nested in a link target
      317 SEED: Accelerating Reasoning Tree Construction via Scheduled Speculative Decoding | arXiv 2024 | arxiv 2406.18200 | paper https://arxiv.org/pdf/2406.18200
        Nested Markdown link read as its inner address.
    paper link to huggingface.co/papers
      329 LazyLLM: Dynamic Token Pruning for Efficient Long Context LLM Inference | arXiv 2024 | arxiv 2407.14057 | paper https://huggingface.co/papers/2407.14057
    paper link to a project page
      333 QUEST: Query-Aware Sparsity for Efficient Long-Context LLM Inference | ICML 2024 | paper https://hanlab.mit.edu/projects/quest
    space before the colon of the title
      335 SnapKV: LLM Knows What You are Looking for Before Generation | arXiv 2024 | arxiv 2404.14469 | paper https://huggingface.co/papers/2404.14469
        Title: space before the colon.
    paper link to zhuanzhi.ai
      342 WKVQuant: Quantizing Weight and Key/Value Cache for Large Language Models Gains More | arXiv 2024 | paper https://zhuanzhi.ai/paper/6045a748004aa13e00d0cc6c8aceca4f
    paper link to paperswithcode.com
      345 Model Tells You What to Discard: Adaptive KV Cache Compression for LLMs | ICLR 2024 | paper https://paperswithcode.com/paper/model-tells-you-what-to-discard-adaptive-kv
    non-ASCII characters in the title
      359 Nyströmformer: A nyström-based algorithm for approximating self-attention | AAAI 2021 | arxiv 2102.03902 | paper https://arxiv.org/abs/2102.03902 | code https://github.com/mlpen/Nystromformer
      543 ReST-MCTS∗: LLM Self-Training via Process Reward Guided Tree Search | NeurIPS 2024 | arxiv 2406.03816 | paper https://arxiv.org/abs/2406.03816
    two spaces before <ins>
      367 Rethinking Attention with Performers | ICLR 2021 | openreview Ua6zuk0WRH | paper https://openreview.net/forum?id=Ua6zuk0WRH | code https://github.com/lucidrains/performer-pytorch
      385 Reformer: The Efficient Transformer | ICLR 2022 | openreview rkgNKkHtvB | paper https://openreview.net/forum?id=rkgNKkHtvB | code https://github.com/lucidrains/reformer-pytorch
    arXiv url with a version letter but no number
      379 Blockwise Self-Attention for Long Document Understanding | EMNLP 2020 | arxiv 1911.02972 | paper https://arxiv.org/abs/1911.02972 | code https://github.com/xptree/BlockBERT
        ArXiv address with a dangling version letter repaired.
    opening <ins> and venue missing
      393 Lory: Fully Differentiable Mixture-of-Experts for Autoregressive Language Model Pre-training | arXiv 2024 | arxiv 2405.03133 | paper https://arxiv.org/abs/2405.03133
        Venue missing from the list; the paper is on arXiv.
      397 Branch-Train-MiX: Mixing Expert LLMs into a Mixture-of-Experts LLM | arXiv 2024 | arxiv 2403.07816 | paper https://arxiv.org/abs/2403.07816
        Venue missing from the list; the paper is on arXiv.
    no space after the colon of the title
      409 Mixture-of-Experts Meets Instruction Tuning: A Winning Combination for Large Language Models | arXiv 2023 | arxiv 2305.14705 | paper https://arxiv.org/abs/2305.14705
        Title: missing space after the colon.
      420 E^2-LLM: Efficient and Extreme Length Extension of Large Language Models | arXiv 2024 | arxiv 2401.06951 | paper https://arxiv.org/abs/2401.06951
        Title: missing space after the colon.
    label bracket closed early: [[Paper]](url)
      437 Memformer: A Memory-Augmented Transformer for Sequence Modeling | AACL Findings 2020 | arxiv 2010.06891 | paper https://arxiv.org/abs/2010.06891 | code https://github.com/deep-spin/infinite-former
    no comma between venue and year
      474 Hungry Hungry Hippos: Towards Language Modeling with State Space Models | ICLR 2023 | arxiv 2212.14052 | paper https://arxiv.org/abs/2212.14052 | code https://github.com/HazyResearch/H3
    no space after </ins>
      505 How to Train Data-Efficient LLMs | arXiv 2024 | arxiv 2402.09668 | paper https://arxiv.org/abs/2402.09668
    space inside <ins> Venue
      522 Large Language Models Are Latent Variable Models: Explaining and Finding Good Demonstrations for In-Context Learning | NeurIPS 2023 | arxiv 2301.11916 | paper https://arxiv.org/abs/2301.11916 | code https://github.com/WANGXinyiLinda/concept-based-demonstration-selection
      531 Active Example Selection for In-Context Learning | EMNLP 2022 | aclAnthology 2022.emnlp-main.622 | paper https://aclanthology.org/2022.emnlp-main.622/ | code https://github.com/chicagohai/active-example-selection
    title ends in ? and has no comma
      529 What Makes Good In-Context Examples for GPT-3? | DeeLIO 2022 | arxiv 2101.06804 | paper https://arxiv.org/abs/2101.06804
      532 Rethinking the Role of Demonstrations: What makes In-context Learning Work? | EMNLP 2022 | aclAnthology 2022.emnlp-main.759 | paper https://aclanthology.org/2022.emnlp-main.759.pdf | code https://github.com/Alrope123/rethinking-demonstrations
    comma after </ins>
      589 Tesseract: Parallelize the Tensor Parallelism Efficiently | ICPP 2022 | doi 10.1145/3545008.3545087 | paper https://dl.acm.org/doi/10.1145/3545008.3545087
    venue without a year
      612 KV-Runahead: Scalable Causal LLM Inference by Parallel Key-Value Cache Generation | (arXiv, ICML) (no year) | arxiv 2405.05329 | paper https://arxiv.org/abs/2405.05329
    non-breaking space after <ins>
      169 Sheared LLaMA: Accelerating Language Model Pre-training via Structured Pruning | NeurIPS Workshop 2023 | arxiv 2310.06694 | paper https://arxiv.org/abs/2310.06694 | code https://github.com/princeton-nlp/LLM-Shearing
    paper link belongs to another paper
      136 Rotation and Permutation for Advanced Outlier Management and Efficient Quantization of LLMs | NeurIPS 2024 | arxiv 2308.13137 | paper https://arxiv.org/abs/2308.13137
      203 Specializing Smaller Language Models towards Multi-Step Reasoning | ICML 2023 | aclAnthology 2022.findings-naacl.169 | paper https://aclanthology.org/2022.findings-naacl.169.pdf | code https://github.com/FranxYao/FlanT5-CoT-Specialization
    code link belongs to another paper
      309 Accelerating Transformer Inference for Translation via Parallel Decoding | ACL 2023 | aclAnthology 2023.acl-long.689 | paper https://aclanthology.org/2023.acl-long.689/ | code https://github.com/hao-ai-lab/LookaheadDecoding
    code link is the arXiv page
      521 Unified Demonstration Retriever for In-Context Learning | ACL 2023 | arxiv 2305.04320 | paper https://arxiv.org/abs/2305.04320
    listed twice in the same section
      415 Hierarchical Context Merging: Better Long Context Understanding for Pre-trained LLMs | ICLR 2024 | arxiv 2404.10308 | paper https://arxiv.org/abs/2404.10308
      431 Hierarchical Context Merging: Better Long Context Understanding for Pre-trained LLMs | ICLR 2024 | arxiv 2404.10308 | paper https://arxiv.org/abs/2404.10308 | code https://github.com/alinlab/HOMER
    listed in two sections
      318 Mamba Drafters for Speculative Decoding | arXiv 2025 | arxiv 2506.01206 | paper https://arxiv.org/abs/2506.01206
      466 Mamba Drafters for Speculative Decoding | arXiv 2025 | arxiv 2506.01206 | paper https://arxiv.org/abs/2506.01206
    not a paper
      310 Medusa: Simple Framework for Accelerating LLM Generation with Multiple Decoding Heads | Blog 2023 | blog https://sites.google.com/view/medusa-llm | code https://github.com/FasterDecoding/Medusa
      424 NTK Interpolation | Blog 2023 | blog https://www.reddit.com/r/LocalLLaMA/comments/14lz7j5/ntkaware_scaled_rope_allows_llama_models_to_have/
      546 Learning to Reason with LLMs | Website 2024 | blog https://openai.com/index/learning-to-reason-with-llms/
      628 Flash-Decoding for Long-Context Inference | Blog 2023 | blog https://pytorch.org/blog/flash-decoding/"
  `);
});
