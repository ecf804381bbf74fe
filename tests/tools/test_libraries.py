"""What snippets import, and which versions there are."""
from small_project import SmallProject
from tools.libraries import install_line, needs_tensorflow, preload, versions, versions_used


def test_tensorflow_is_found_in_imports_of_helpers_too(project: SmallProject):
    project.snippet("import keras\n", "_model.py")
    assert needs_tensorflow(project, project.snippet("import tensorflow as tf\n", "a.py"))
    assert needs_tensorflow(project, project.snippet("import _model\n", "b.py"))
    assert not needs_tensorflow(project, project.snippet("import numpy as np\n", "c.py"))


def test_a_process_has_ready_what_its_snippets_import(project: SmallProject):
    paths = [project.snippet("import numpy.linalg\nimport os\n", "a.py"), project.snippet("from sklearn.datasets import load_digits\n", "b.py")]
    assert preload(project, paths) == {"numpy.linalg", "sklearn.datasets"}


def test_versions_are_those_a_snippet_uses(project: SmallProject):
    path = project.snippet("import numpy as np\n")
    assert list(versions_used(project, path)) == ["Python", "NumPy"]
    assert list(versions()) == ["Python", "NumPy", "TensorFlow", "Keras", "scikit-learn", "Matplotlib"]


def test_what_a_notebook_installs_is_what_its_snippets_need_and_keras_needs_tensorflow(project: SmallProject):
    numpy, keras = project.snippet("import numpy as np\n", "a.py"), project.snippet("import keras\n", "b.py")
    found = versions()
    assert install_line(project, [numpy]) == f"%pip install numpy=={found['NumPy']}"
    assert install_line(project, [keras, numpy]) == f"%pip install numpy=={found['NumPy']} tensorflow=={found['TensorFlow']} keras=={found['Keras']}"
    assert install_line(project, [project.snippet("import os\n", "c.py")]) == ""
